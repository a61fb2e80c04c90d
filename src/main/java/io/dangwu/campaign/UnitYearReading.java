package io.dangwu.campaign;

import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what one organisation has done in a campaign to whoever may look at it.
 */
@Service
@Transactional(readOnly = true)
public class UnitYearReading {

	private final CampaignAccess access;

	private final OrganizationService organizations;

	private final UnitYearPapers papers;

	UnitYearReading(CampaignAccess access, OrganizationService organizations, UnitYearPapers papers) {
		this.access = access;
		this.organizations = organizations;
		this.papers = papers;
	}

	public UnitYearView one(String key, Actor actor) {
		var year = this.papers.desk().readable(key, this.access, actor);
		var unit = this.organizations.unit(year.unit());
		var plansItself = this.access.plansItself(unit.code());
		var plans = plansItself && !year.isEnded() && year.plan().isEmpty()
				&& this.access.answersFor(actor, unit.code());
		return new UnitYearView(key, year.campaign().sheet(), unit.name(), plansItself, row(year), year.plan(),
				this.papers.files().of(year), year.mobilisation(), speaker(year), year.summary(), year.closed(), plans);
	}

	private Optional<CoverageRow> row(UnitYear year) {
		return this.papers.counting()
			.rows(year.campaign(), (unit) -> unit.code().equals(year.unit()))
			.stream()
			.findFirst();
	}

	private Optional<String> speaker(UnitYear year) {
		return year.mobilisation().map(Mobilisation::speaker).map(this.papers.speakers()::name);
	}

	/** Where the parts of a year lie. */
	@Component
	record UnitYearPapers(CampaignDesk desk, CoverageCount counting, PlanFiles files, Speakers speakers) {

	}

}
