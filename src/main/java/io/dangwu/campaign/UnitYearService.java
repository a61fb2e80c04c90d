package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what an organisation reports of its part in a campaign.
 */
@Service
@Transactional
public class UnitYearService {

	private static final Logger LOG = LoggerFactory.getLogger(UnitYearService.class);

	private final CampaignDesk desk;

	private final CampaignAccess access;

	private final Speakers speakers;

	private final OrganizationService organizations;

	UnitYearService(CampaignDesk desk, CampaignAccess access, Speakers speakers, OrganizationService organizations) {
		this.desk = desk;
		this.access = access;
		this.speakers = speakers;
		this.organizations = organizations;
	}

	/** Enters when the organisation was mobilised; level by level, from above. */
	public void mobilise(String key, Mobilisation mobilisation, Actor actor) {
		var year = own(key, actor);
		var held = new DatedAct("动员日期", mobilisation.on());
		this.desk.dated(held, year)
			.and(above(year).map((on) -> held.notBefore(new DatedAct("上级党组织动员日期", on))).orElse(Verdict.allowed()))
			.and(Verdict.refusedIf(mobilisation.audience() < 1, "到会人数至少为 1"))
			.and(this.speakers.check(year.unit(), mobilisation.speaker(), this.desk.law()))
			.orThrow();
		year.mobilise(mobilisation);
		LOG.info("{} is mobilised", key);
	}

	/** Enters what the organisation has to show at the end. */
	public void sumUp(String key, UnitSummary summary, Actor actor) {
		var year = own(key, actor);
		this.desk.dated(new DatedAct("总结日期", summary.on()), year).orThrow();
		year.sumUp(summary);
		LOG.info("{} summed up", key);
	}

	private UnitYear own(String key, Actor actor) {
		var year = this.desk.unitYear(key);
		this.access.checkAnswersFor(actor, year.unit());
		return year;
	}

	private Optional<LocalDate> above(UnitYear year) {
		var superior = this.organizations.superior(year.unit()).code();
		return superior.equals(Unit.COLLEGE) ? year.campaign().mobilisedOn()
				: this.desk.unitYear(superior, year.year()).flatMap(UnitYear::mobilisedOn);
	}

}
