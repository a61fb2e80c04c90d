package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a campaign of the college from its opening to its summary.
 */
@Service
@Transactional
public class CampaignService {

	private static final Logger LOG = LoggerFactory.getLogger(CampaignService.class);

	private final CampaignDesk desk;

	private final CampaignOpening opening;

	private final CampaignAccess access;

	private final Speakers speakers;

	CampaignService(CampaignDesk desk, CampaignOpening opening, CampaignAccess access, Speakers speakers) {
		this.desk = desk;
		this.opening = opening;
		this.access = access;
		this.speakers = speakers;
	}

	/**
	 * Opens a campaign; refused with every reason at once.
	 * @return its business key
	 */
	public String open(NewCampaign opened, Actor actor) {
		this.access.checkOpens(actor);
		var key = this.opening.open(opened, actor);
		LOG.info("Campaign {} opened", key);
		return key;
	}

	/** Takes in a unit that was founded or moved since, with all under its addressee. */
	public void include(String key, String unit, Actor actor) {
		this.access.checkOpens(actor);
		this.opening.include(this.desk.campaign(key), unit);
		LOG.info("Campaign {} takes in {}", key, unit);
	}

	/** Those to whom a campaign is sent, one by one. */
	@Transactional(readOnly = true)
	public List<String> addressees(String key) {
		return this.desk.campaign(key).addressees().stream().sorted().toList();
	}

	/** The last day of a phase. */
	@Transactional(readOnly = true)
	public LocalDate end(String key, Phase phase) {
		return this.desk.campaign(key).schedule().end(phase);
	}

	/** Opens the year of an addressee and of all under it. */
	public void openUnits(String key, String addressee) {
		this.opening.openUnits(this.desk.campaign(key), addressee);
		LOG.info("Campaign {} opened in {}", key, addressee);
	}

	/** Enters when the college was mobilised, and by whom. */
	public void mobilise(String key, LocalDate on, String speaker, Actor actor) {
		this.access.checkOpens(actor);
		var campaign = this.desk.campaign(key);
		var held = new DatedAct("动员日期", on);
		held.notInFutureOf(this.desk.today())
			.and(held.notBefore(new DatedAct("活动开展日期", campaign.openedOn())))
			.and(this.speakers.check(Unit.COLLEGE, speaker, this.desk.law()))
			.orThrow();
		campaign.mobilise(on, speaker);
		LOG.info("Campaign {}: the college is mobilised", key);
	}

	/** Ends the campaign; organisations that are not through need a reason. */
	public void sumUp(String key, CampaignSummary summary, Actor actor) {
		this.access.checkOpens(actor);
		var campaign = this.desk.campaign(key);
		var open = this.desk.units().countByCampaignAndSummarisedOnIsNullAndClosedOnIsNull(campaign);
		var summed = new DatedAct("总结日期", summary.on());
		summed.notInFutureOf(this.desk.today())
			.and(summed.notBefore(new DatedAct("活动开展日期", campaign.openedOn())))
			.and(Verdict.refusedIf(open > 0 && summary.whyOpen() == null,
					"还有 %d 个党组织没有办结，请督促办结，或者在“未办结情况说明”中写明原因".formatted(open)))
			.orThrow();
		campaign.sumUp(summary);
		LOG.info("Campaign {} summed up, {} organisations open", key, open);
	}

}
