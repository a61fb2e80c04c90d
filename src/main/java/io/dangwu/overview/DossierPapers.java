package io.dangwu.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.budget.BudgetReading;
import io.dangwu.budget.UnitPage;
import io.dangwu.election.ElectionReading;
import io.dangwu.election.ElectionRow;
import io.dangwu.grading.GradingReading;
import io.dangwu.grading.GradingView;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.rectification.RectificationReading;
import io.dangwu.rectification.RectificationView;

import org.springframework.stereotype.Component;

/** What the other features have on file about an organisation. */
@Component
record DossierPapers(OrganizationService organizations, ElectionReading elections, BudgetReading budgets,
		GradingReading gradings, RectificationReading rectifications) {

	List<ElectionRow> elections(String unit, Actor actor) {
		return this.elections.of(unit, actor);
	}

	/** A branch has its share in the money of its general branch. */
	List<DossierMoney> money(String code, Actor actor) {
		var unit = this.organizations.unit(code);
		var keeper = (unit.type() == OrganizationType.BRANCH) ? String.valueOf(unit.parentCode()) : code;
		return this.budgets.years(actor)
			.stream()
			.flatMap((budget) -> page(budget.year(), keeper, actor).stream())
			.flatMap((page) -> code.equals(keeper) ? Stream.of(whole(page)) : share(page, code))
			.toList();
	}

	List<GradingView> gradings(String unit, Actor actor) {
		return this.gradings.of(unit, actor);
	}

	List<RectificationView> rectifications(String unit, Actor actor) {
		return this.rectifications.of(unit, actor);
	}

	private Optional<UnitPage> page(int year, String keeper, Actor actor) {
		var seen = this.budgets.allocation(year, actor).units().stream().anyMatch((line) -> line.unit().equals(keeper));
		return seen ? Optional.of(this.budgets.unit(year, keeper, actor)) : Optional.empty();
	}

	private static DossierMoney whole(UnitPage page) {
		return money(page, page.unit().total(), page.unit().spent(), page.unit().left());
	}

	private static Stream<DossierMoney> share(UnitPage page, String branch) {
		return page.accounts()
			.stream()
			.filter((line) -> line.code().equals(branch))
			.map((line) -> money(page, line.allotted(), line.spent(), line.left()));
	}

	private static DossierMoney money(UnitPage page, Object granted, Object spent, Object left) {
		return new DossierMoney(page.budget().year(), page.unit().unit(), granted + " 元", spent + " 元", left + " 元");
	}

}
