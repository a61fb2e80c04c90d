package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import io.dangwu.regulation.RegulationViolated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.grading.rule.GradingEditions.OF_2012;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PromotionRuleTest {

	@ParameterizedTest(name = "{0}: {1} {2} → {3}, {4}, {5}, {6}, {7}: {8} {9} {10}")
	@CsvSource(nullValues = "-",
			textBlock = """
					R11-01, AVERAGE,  70.00, 78.00, 92/100,   -,  2/2, 1, PROMOTED,              GOOD,     -
					R11-02, AVERAGE,  70.00, 78.00, 85/100,   -,  2/2, 1, NOT_PROMOTED,          AVERAGE,  MASS_CAP
					R11-03, BACKWARD, 55.00, 66.00, 80/100,   -,  2/2, 1, PROMOTED,              AVERAGE,  -
					R11-04, BACKWARD, 55.00, 66.00, 799/1000, -,  2/2, 1, NOT_PROMOTED,          BACKWARD, MASS_BELOW_80
					R11-05, BACKWARD, 55.00, 91.00, 95/100,   -,  2/2, 1, PROMOTED,              AVERAGE,  -
					R11-06, GOOD,     80.00, 92.00, 93/100,   -,  2/3, 1, NOT_PROMOTED,          GOOD,     OPEN_PROBLEMS
					R11-07, GOOD,     80.00, 92.00, 93/100,   -,  2/2, 0, NOT_PROMOTED,          GOOD,     NO_INSTITUTION
					R11-08, ADVANCED, 93.20, 94.00, 95/100,   -,  2/2, 1, CONSOLIDATED,          ADVANCED, -
					R11-09, ADVANCED, 93.20, 93.20, 95/100,   -,  2/2, 1, CONSOLIDATED,          ADVANCED, -
					R11-10, ADVANCED, 93.20, 91.00, 95/100,   -,  2/2, 1, NOT_IMPROVED,          ADVANCED, -
					R11-11, ADVANCED, 93.20, 88.00, 95/100,   -,  2/2, 1, DOWNGRADED,            GOOD,     -
					R11-12, AVERAGE,  70.00, 72.00, 95/100,   -,  2/2, 1, IMPROVED_WITHIN_GRADE, AVERAGE,  -
					R11-13, AVERAGE,  70.00, 90.00, 95/100,   -,  1/1, 1, NOT_PROMOTED,          AVERAGE,  FEWER_THAN_2_PROBLEMS
					R11-14, AVERAGE,  70.00, 90.00, 95/100,   -,  2/2, 1, PROMOTED,              GOOD,     -
					R11-15, GOOD,     80.00, 65.00, 95/100,   -,  1/2, 1, DOWNGRADED,            AVERAGE,  -
					R11-16, BACKWARD, 55.00, 80.00, 95/100,   V1, 2/2, 1, NOT_PROMOTED,          BACKWARD, VETO
					R11-17, GOOD,     80.00, 92.00, 95/100,   V6, 2/2, 1, DOWNGRADED,            AVERAGE,  -
					R11-18, ADVANCED, 93.20, 94.00, 95/100,   -,  1/2, 1, NOT_PROMOTED,          ADVANCED, OPEN_PROBLEMS
					R11-19, AVERAGE,  70.00, 78.00, 75/100,   -,  2/2, 0, NOT_PROMOTED,          AVERAGE,  NO_INSTITUTION MASS_BELOW_80 MASS_CAP
					R11-20, GOOD,     80.00, 79.00, 95/100,   -,  2/2, 1, NOT_IMPROVED,          GOOD,     -
					""")
	void decidesAPromotion(String row, GradeLevel old, BigDecimal oldScore, BigDecimal newScore, String mass,
			String veto, String problems, int institutions, PromotionOutcome outcome, GradeLevel level,
			String hindrances) {
		var result = PromotionRule.decide(facts(old, oldScore, newScore, mass, veto, problems, institutions, false),
				OF_2012);

		assertThat(result.outcome()).isEqualTo(outcome);
		assertThat(result.level()).isEqualTo(level);
		assertThat(result.hindrances().stream().map(Enum::name))
			.isEqualTo((hindrances != null) ? List.of(hindrances.split(" ")) : List.of());
	}

	/** R11-05. */
	@Test
	void risesByMoreThanOneLevelOnlyWithApproval() {
		var result = PromotionRule.decide(facts(GradeLevel.BACKWARD, new BigDecimal("55.00"), new BigDecimal("91.00"),
				"95/100", null, "2/2", 1, true), OF_2012);

		assertThat(result.level()).isEqualTo(GradeLevel.ADVANCED);
	}

	@ParameterizedTest
	@CsvSource({ "101, 95/100, 2/2", "80, 11/10, 2/2", "80, 0/0, 2/2", "80, 95/100, 3/2", "80, 95/100, -1/2",
			"80.123, 95/100, 2/2" })
	void refusesImpossibleFigures(BigDecimal score, String mass, String problems) {
		var facts = facts(GradeLevel.GOOD, new BigDecimal("80"), score, mass, null, problems, 1, false);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> PromotionRule.decide(facts, OF_2012));
	}

	@Property
	void neverRisesByMoreThanOneLevelUnasked(@ForAll GradeLevel old,
			@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal score,
			@ForAll @IntRange(max = 100) int satisfied) {
		var result = PromotionRule
			.decide(facts(old, new BigDecimal("50"), score, satisfied + "/100", null, "2/2", 1, false), OF_2012);

		assertThat(result.level().ordinal()).isLessThanOrEqualTo(old.ordinal() + 1);
	}

	@Property
	void isNeverRaisedByAVeto(@ForAll GradeLevel old,
			@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal score,
			@ForAll @IntRange(min = 80, max = 100) int satisfied) {
		var free = facts(old, new BigDecimal("50"), score, satisfied + "/100", null, "2/2", 1, false);
		var vetoed = facts(old, new BigDecimal("50"), score, satisfied + "/100", "V1", "2/2", 1, false);

		assertThat(PromotionRule.decide(vetoed, OF_2012).level())
			.isLessThanOrEqualTo(PromotionRule.decide(free, OF_2012).level());
	}

	private static PromotionFacts facts(GradeLevel old, BigDecimal oldScore, BigDecimal newScore, String mass,
			String veto, String problems, int institutions, boolean skip) {
		return new PromotionFacts(old, oldScore, newScore, new MassTally(first(mass), second(mass)),
				(veto != null) ? List.of(veto) : List.of(), second(problems), first(problems), institutions, skip);
	}

	private static int first(String share) {
		return parts(share).get(0);
	}

	private static int second(String share) {
		return parts(share).get(1);
	}

	private static List<Integer> parts(String share) {
		return Arrays.stream(share.split("/")).map(Integer::valueOf).toList();
	}

}
