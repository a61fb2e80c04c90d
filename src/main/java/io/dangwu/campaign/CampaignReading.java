package io.dangwu.campaign;

import java.util.List;
import java.util.Optional;

import io.dangwu.campaign.rule.Schedule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows campaigns: to the college's offices all organisations, to others their own and
 * what stands under it.
 */
@Service
@Transactional(readOnly = true)
public class CampaignReading {

	private final CampaignDesk desk;

	private final CampaignAccess access;

	private final CoverageCount counting;

	private final OrganizationService organizations;

	CampaignReading(CampaignDesk desk, CampaignAccess access, CoverageCount counting,
			OrganizationService organizations) {
		this.desk = desk;
		this.access = access;
		this.counting = counting;
		this.organizations = organizations;
	}

	/** All campaigns, the newest first. */
	public List<CampaignSheet> all() {
		return this.desk.campaigns()
			.findAllByOrderByOpenedOnDescBusinessKeyDesc()
			.stream()
			.map(Campaign::sheet)
			.toList();
	}

	public Coverage coverage(String key, Actor actor) {
		var campaign = this.desk.campaign(key);
		return new Coverage(campaign.sheet(), this.counting.rows(campaign, this.access.sight(actor)));
	}

	/** What a campaign that is opened today would go by. */
	public Schedule proposed() {
		return this.desk.law().proposed(this.desk.today());
	}

	/** A calendar that begins today, whenever campaigns usually begin. */
	public Schedule beginningToday() {
		return this.desk.law().spread(this.desk.today());
	}

	/** Those to whom a campaign can be sent. */
	public List<Unit> addressees() {
		return this.organizations.units().stream().filter(CampaignOpening::isAddressee).toList();
	}

	public boolean opens(Actor actor) {
		return this.access.opens(actor);
	}

	/** What the forms of the college's case tell. */
	public String words(String key) {
		var campaign = this.desk.campaign(key);
		var coverage = coverage(key, Actor.SYSTEM);
		return "%s　参加党组织 %d 个，已办结 %d 个，滞后 %d 个".formatted(campaign.title(), coverage.taking(), coverage.ended(),
				coverage.late());
	}

	/** What the forms of an organisation's case tell. */
	public String unitWords(String key) {
		var year = this.desk.unitYear(key);
		return "%s　%s".formatted(this.organizations.unit(year.unit()).name(), year.campaign().title());
	}

	/** The campaign that an organisation's case belongs to. */
	public String campaignOf(String key) {
		return this.desk.unitYear(key).campaign().businessKey();
	}

	/** What mails call a case of this feature. */
	public Optional<String> subject(String key) {
		return this.desk.units()
			.findByBusinessKey(key)
			.map((year) -> this.organizations.unit(year.unit()).name())
			.or(() -> this.desk.campaigns().findByBusinessKey(key).map(Campaign::title));
	}

}
