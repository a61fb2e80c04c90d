package io.dangwu.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;
import io.dangwu.campaign.rule.Standing;
import io.dangwu.grading.GradingMark;
import io.dangwu.grading.GradingReading;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.rectification.RectificationMark;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Component;

/**
 * Puts together where each organisation stands, with one question to each feature however
 * many organisations there are.
 */
@Component
class CoverageCount {

	private final CampaignDesk desk;

	private final OrganizationService organizations;

	private final GradingReading gradings;

	private final RectificationReading rectifications;

	CoverageCount(CampaignDesk desk, OrganizationService organizations, GradingReading gradings,
			RectificationReading rectifications) {
		this.desk = desk;
		this.organizations = organizations;
		this.gradings = gradings;
		this.rectifications = rectifications;
	}

	/** Of the organisations that are asked for, by code, those that are no more last. */
	List<CoverageRow> rows(Campaign campaign, Predicate<Unit> wanted) {
		var years = byKey(this.desk.units().findByCampaign(campaign), UnitYear::unit);
		var grades = byKey(this.gradings.marks(campaign.year()), GradingMark::unit);
		var plans = byKey(this.rectifications.marks(campaign.year()), RectificationMark::gradingKey);
		var marks = new Marks(years, grades, plans);
		return units(years.keySet()).filter((unit) -> !unit.code().equals(Unit.COLLEGE))
			.filter((unit) -> years.containsKey(unit.code()) || !campaign.isEnded())
			.filter(wanted)
			.map((unit) -> row(unit, marks, campaign.schedule()))
			.toList();
	}

	private CoverageRow row(Unit unit, Marks marks, Schedule schedule) {
		var grade = marks.grade(unit);
		var plan = grade.flatMap(marks::plan);
		var year = marks.year(unit);
		var standing = year.map((one) -> Standing.of(open(unit, one, grade, plan), schedule, this.desk.today()));
		return new CoverageRow(unit, year.map(UnitYear::businessKey), year.flatMap(UnitYear::closed), standing, grade,
				plan);
	}

	/** Those at work, and behind them those that took part and are no more. */
	private Stream<Unit> units(Set<String> takingPart) {
		var working = this.organizations.units();
		var ended = new TreeSet<>(takingPart);
		working.stream().map(Unit::code).forEach(ended::remove);
		return Stream.concat(working.stream(), ended.stream().map(this.organizations::unit));
	}

	private static Set<Phase> open(Unit unit, UnitYear year, Optional<GradingMark> grade,
			Optional<RectificationMark> plan) {
		var open = EnumSet.noneOf(Phase.class);
		if (!year.isEnded()) {
			add(open, Phase.MOBILISATION, year.mobilisedOn().isEmpty());
			add(open, Phase.GRADING, grade.filter(GradingMark::isSettled).isEmpty());
			if (unit.isBranch() && grade.filter(GradingMark::isLeftUngraded).isEmpty()) {
				add(open, Phase.PLANNING, plan.filter(RectificationMark::isPlanned).isEmpty());
				add(open, Phase.RECTIFICATION, plan.filter(RectificationMark::isRectified).isEmpty());
				add(open, Phase.REGRADING, plan.filter(RectificationMark::isDone).isEmpty());
			}
			open.add(Phase.SUMMARY);
		}
		return open;
	}

	private static void add(Set<Phase> open, Phase phase, boolean isOpen) {
		if (isOpen) {
			open.add(phase);
		}
	}

	private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
		return all.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	/** How far all have come, each by what its feature keeps it under. */
	private record Marks(Map<String, UnitYear> years, Map<String, GradingMark> grades,
			Map<String, RectificationMark> plans) {

		Optional<UnitYear> year(Unit unit) {
			return Optional.ofNullable(this.years.get(unit.code()));
		}

		Optional<GradingMark> grade(Unit unit) {
			return Optional.ofNullable(this.grades.get(unit.code()));
		}

		Optional<RectificationMark> plan(GradingMark grade) {
			return Optional.ofNullable(this.plans.get(grade.businessKey()));
		}

	}

}
