package io.dangwu.campaign;

import java.util.List;

import io.dangwu.campaign.rule.DeadlineRule;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days by which a running campaign goes, and how the party office moves them.
 */
@Service
@Transactional
public class CampaignCalendar {

	private static final Logger LOG = LoggerFactory.getLogger(CampaignCalendar.class);

	private static final int LONGEST_REASON = 200;

	private final CampaignDesk desk;

	private final CampaignAccess access;

	private final UnitDeadlines units;

	private final ApplicationEventPublisher events;

	CampaignCalendar(CampaignDesk desk, CampaignAccess access, UnitDeadlines units, ApplicationEventPublisher events) {
		this.desk = desk;
		this.access = access;
		this.units = units;
		this.events = events;
	}

	/** The campaign for whoever may move its days. */
	@Transactional(readOnly = true)
	public CampaignSheet of(String key, Actor actor) {
		this.access.checkOpens(actor);
		return this.desk.campaign(key).sheet();
	}

	/** The cases of organisations that are not through. */
	@Transactional(readOnly = true)
	public List<String> running(String key) {
		return this.desk.running(this.desk.campaign(key)).stream().map(UnitYear::businessKey).toList();
	}

	/**
	 * Moves phases; refused with every reason at once. Running cases follow, and the
	 * organisations concerned are told.
	 */
	public void move(String key, Schedule wanted, String reason, Actor actor) {
		this.access.checkOpens(actor);
		var campaign = this.desk.campaign(key);
		Verdict.refusedIf(campaign.isEnded(), "活动已经总结，不能再调整日程").orThrow();
		DeadlineRule.check(campaign.schedule(), wanted, campaign.openedOn(), this.desk.today())
			.and(Verdict.refusedIf(reason.isBlank() || reason.length() > LONGEST_REASON, "请填写调整理由，不超过 200 个字"))
			.orThrow();
		var moved = wanted.movedFrom(campaign.schedule())
			.stream()
			.map((phase) -> moved(campaign, phase, wanted, reason, actor))
			.toList();
		campaign.move(moved);
		moved.forEach((one) -> this.units.follow(campaign, one.phase()));
		LOG.info("Campaign {}: {} deadlines moved", key, moved.size());
		this.events.publishEvent(new DeadlinesMoved(key, moved, campaign.sheet().moves().size()));
	}

	private MovedDeadline moved(Campaign campaign, Phase phase, Schedule wanted, String reason, Actor actor) {
		return new MovedDeadline(phase, campaign.schedule().end(phase), wanted.end(phase), this.desk.today(),
				actor.userId(), reason);
	}

}
