package io.dangwu.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.campaign.rule.CampaignRegulations;
import io.dangwu.organization.AccessRefused;
import io.dangwu.regulation.Regulations;

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

	CampaignRegulations law() {
		return this.regulations.on(today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
