package io.dangwu.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.campaign.rule.CampaignRegulations;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Finds campaigns and what organisations do in them.
 */
@Component
class CampaignDesk {

	private final Campaigns campaigns;

	private final UnitYears units;

	private final Regulations<CampaignRegulations> regulations;

	private final Clock clock;

	CampaignDesk(Campaigns campaigns, UnitYears units, Regulations<CampaignRegulations> regulations, Clock clock) {
		this.campaigns = campaigns;
		this.units = units;
		this.regulations = regulations;
		this.clock = clock;
	}

	Campaigns campaigns() {
		return this.campaigns;
	}

	UnitYears units() {
		return this.units;
	}

	/** The campaign of a case that runs, or of an address that somebody typed. */
	Campaign campaign(String key) {
		return this.campaigns.findByBusinessKey(key).orElseThrow(() -> new AccessRefused("没有这次活动，或者您无权查看"));
	}

	UnitYear unitYear(String key) {
		return this.units.findByBusinessKey(key)
			.orElseThrow(() -> new IllegalStateException("No organisation takes part as " + key));
	}

	/** What an organisation does in the campaign of a year, if it takes part. */
	Optional<UnitYear> unitYear(String unit, int year) {
		return this.units.findByUnitAndYear(unit, year);
	}

	/** What organisations do that are not through. */
	List<UnitYear> running(Campaign campaign) {
		return this.units.findByCampaignAndSummarisedOnIsNullAndClosedOnIsNull(campaign);
	}

	/** The year of an organisation for somebody who may look at it. */
	UnitYear readable(String key, CampaignAccess access, Actor actor) {
		return this.units.findByBusinessKey(key)
			.filter((year) -> access.reads(actor, year.unit()))
			.orElseThrow(() -> new AccessRefused("没有这个党组织的年度活动，或者您无权查看"));
	}

	/** Whether a day lies between the opening of the campaign and today. */
	Verdict dated(DatedAct act, UnitYear year) {
		return act.notInFutureOf(today()).and(act.notBefore(new DatedAct("活动开展日期", year.campaign().openedOn())));
	}

	CampaignRegulations law() {
		return this.regulations.on(today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
