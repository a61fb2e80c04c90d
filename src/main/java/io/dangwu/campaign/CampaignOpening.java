package io.dangwu.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.dangwu.organization.Actor;
import io.dangwu.organization.CaseKeys;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens campaigns, and in them the year of each organisation; no organisation takes part
 * twice a year.
 */
@Component
class CampaignOpening {

	/** Of the keys of its cases. */
	static final String KIND = "ND";

	private static final int LONGEST_TITLE = 60;

	private final CampaignDesk desk;

	private final OrganizationService organizations;

	private final CaseKeys keys;

	private final ApplicationEventPublisher events;

	CampaignOpening(CampaignDesk desk, OrganizationService organizations, CaseKeys keys,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.organizations = organizations;
		this.keys = keys;
		this.events = events;
	}

	String open(NewCampaign opened, Actor actor) {
		var today = this.desk.today();
		this.desk.law();
		Verdict
			.refusedIf(opened.title().isBlank() || opened.title().length() > LONGEST_TITLE,
					"请填写活动名称，不超过 %d 个字".formatted(LONGEST_TITLE))
			.and(opened.schedule().check(today))
			.and(Verdict.refusedIf(opened.addressees().isEmpty(), "请至少选择一个党总支或者直属党支部"))
			.and(checkAddressees(opened.addressees(), today.getYear()))
			.orThrow();
		var key = this.keys.next(Unit.COLLEGE, KIND, today.getYear());
		this.desk.campaigns().save(new Campaign(key, opened, today, actor.userId()));
		this.events.publishEvent(new CampaignOpened(key));
		return key;
	}

	/** Sends a running campaign to a unit that was not there or was forgotten. */
	void include(Campaign campaign, String unit) {
		var addressee = this.organizations.find(unit).map(CampaignOpening::addresseeOf).orElse(unit);
		Verdict.refusedIf(campaign.isEnded(), "活动已经总结，不能再纳入新的党组织").orThrow();
		if (!campaign.addressees().contains(addressee)) {
			checkAddressees(Set.of(addressee), campaign.year()).orThrow();
			campaign.include(addressee);
		}
		openUnits(campaign, addressee);
	}

	/** Opens the year of an addressee and of all under it that do not take part yet. */
	void openUnits(Campaign campaign, String addressee) {
		var units = new ArrayList<>(List.of(addressee));
		this.organizations.below(addressee).stream().map(Unit::code).forEach(units::add);
		units.removeAll(this.desk.units().takingPart(campaign.year(), List.copyOf(units)));
		units.forEach((unit) -> open(campaign, unit));
	}

	private void open(Campaign campaign, String unit) {
		var key = this.keys.next(unit, KIND, campaign.year());
		this.desk.units().save(new UnitYear(key, campaign, unit));
		this.events.publishEvent(new UnitYearOpened(key));
	}

	private Verdict checkAddressees(Collection<String> wanted, int year) {
		var known = this.organizations.units().stream().filter(CampaignOpening::isAddressee).map(Unit::code).toList();
		var taken = this.desk.campaigns().addressees(year);
		return Verdict.refusedIf(!known.containsAll(wanted), "活动部署到党总支和直属党支部，请从列表中选择")
			.and(wanted.stream()
				.filter(taken::contains)
				.sorted()
				.map((unit) -> Verdict.refused("%s已经参加 %d 年的活动".formatted(this.organizations.unit(unit).name(), year)))
				.reduce(Verdict.allowed(), Verdict::and));
	}

	/** A branch takes part with the general branch it stands under. */
	private static String addresseeOf(Unit unit) {
		return (unit.type() == OrganizationType.BRANCH) ? String.valueOf(unit.parentCode()) : unit.code();
	}

	static boolean isAddressee(Unit unit) {
		return Stream.of(OrganizationType.GENERAL_BRANCH, OrganizationType.DIRECT_BRANCH).anyMatch(unit.type()::equals);
	}

}
