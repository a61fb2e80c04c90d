package io.dangwu.grading.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import io.dangwu.regulation.RegulationViolated;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.grading.rule.GradingEditions.OF_2012;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GradeRuleTest {

	private static final LocalDate DAY = LocalDate.of(2012, 5, 10);

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	@ParameterizedTest(name = "{0}: {1} / {2}, {3}, {4}: {7}")
	@CsvSource(nullValues = "-", textBlock = """
			R10-01,  95, 92,    95/100,  -,  93.20, ADVANCED, ADVANCED
			R10-02,  90, 90,    90/100,  -,  90.00, ADVANCED, ADVANCED
			R10-03, 100, 83.32, 95/100,  -,  89.99, GOOD,     GOOD
			R10-04, 100, 83.33, 95/100,  -,  90.00, ADVANCED, ADVANCED
			R10-05,  90, 89.99, 95/100,  -,  89.99, GOOD,     GOOD
			R10-06,  75, 75,    95/100,  -,  75.00, GOOD,     GOOD
			R10-07,  74, 75.65, 95/100,  -,  74.99, AVERAGE,  AVERAGE
			R10-08,  60, 60,    95/100,  -,  60.00, AVERAGE,  AVERAGE
			R10-09,  60, 59.98, 95/100,  -,  59.99, BACKWARD, BACKWARD
			R10-10,  95, 92,    899/1000, -, 93.20, ADVANCED, AVERAGE
			R10-11,  95, 92,    90/100,  -,  93.20, ADVANCED, ADVANCED
			R10-12,  70, 70,    70/100,  -,  70.00, AVERAGE,  AVERAGE
			R10-13,  95, 92,    95/100,  V1, 93.20, ADVANCED, BACKWARD
			R10-14,  80, 80,    95/100,  V6, 80.00, GOOD,     AVERAGE
			R10-15,  50, 50,    95/100,  V6, 50.00, BACKWARD, BACKWARD
			R10-16, 100, 60,    95/100,  -,  76.00, GOOD,     GOOD
			mass,    95, 92,    269/299, -,  93.20, ADVANCED, AVERAGE
			mass,    95, 92,    27/30,   -,  93.20, ADVANCED, ADVANCED
			""")
	void gradesByScoreMassAndVetoes(String row, String self, String superior, String mass, String veto,
			BigDecimal composite, GradeLevel base, GradeLevel level) {
		var result = GradeRule.decide(facts(self, superior, mass, veto), OF_2012);

		assertThat(result.status()).isEqualTo(GradeStatus.GRADED);
		assertThat(result.composite()).isEqualTo(composite);
		assertThat(result.base()).isEqualTo(base);
		assertThat(result.level()).isEqualTo(level);
		assertThat(result.reasons()).last().isEqualTo("定为" + level.title());
	}

	@Test
	void namesEverythingThatHoldsAGradeDown() {
		var result = GradeRule.decide(facts("95", "92", "269/299", "V6"), OF_2012);

		assertThat(result.reasons()).containsExactly("自评 95×0.4＋上级考评 92.00×0.6＝93.20，按得分为先进",
				"群众测评有效票 299，满意和基本满意 269，不足 9/10，不高于一般", "一票否决 V6：支委受到留党察看以上处分，或者涉嫌犯罪，不高于一般", "定为一般");
	}

	/** R10-17. */
	@Test
	void hasNoGradeWithoutTheSuperiorsScore() {
		assertThat(decide("95", List.of(), "95/100", DAY)).isEqualTo(GradeStatus.INCOMPLETE);
	}

	@ParameterizedTest(name = "R10-18: founded {0}: {1}")
	@CsvSource({ "2011-12-10, UNGRADED", "2011-11-11, UNGRADED", "2011-11-10, GRADED" })
	void letsAYoungOrganisationTakePartWithoutAGrade(LocalDate founded, GradeStatus expected) {
		assertThat(GradeRule.decide(founded(founded, List.of(score("92"), score("92"), score("92"))), OF_2012).status())
			.isEqualTo(expected);
	}

	@ParameterizedTest(name = "R10-19: {0}")
	@CsvSource(textBlock = """
			-0.01,  得分 -0.01 不在 0 到 100 之间，请核对
			100.01, 得分 100.01 不在 0 到 100 之间，请核对
			83.333, 得分 83.333 超过两位小数，请按两位小数填写
			""")
	void refusesImpossibleScores(String score, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> GradeRule.decide(facts(score, "92", "95/100", null), OF_2012))
			.withMessage(reason);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> GradeRule.decide(facts("92", score, "95/100", null), OF_2012))
			.withMessageContaining(reason);
	}

	@ParameterizedTest
	@CsvSource({ "11/10", "-1/10" })
	void refusesAnImpossibleTally(String mass) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> GradeRule.decide(facts("95", "92", mass, null), OF_2012))
			.withMessageContaining("请核对");
	}

	/** R10-20. */
	@Test
	void hasNoGradeWithoutAValidForm() {
		var result = GradeRule.decide(facts("95", "92", "0/0", null), OF_2012);

		assertThat(result.status()).isEqualTo(GradeStatus.INCOMPLETE);
		assertThat(result.reasons()).containsExactly("群众测评没有有效票");
	}

	/** R10-21. */
	@Test
	void roundsTheMeanFirst() {
		assertThat(GradeRule.mean(List.of(score("83"), score("84"), score("83")))).isEqualTo("83.33");
	}

	/** R10-22. */
	@Test
	void hasNoGradeByTwoEvaluators() {
		var result = GradeRule.decide(new GradeFacts(score("95"), List.of(score("92"), score("92")),
				new MassTally(95, 100), List.of(), LONG_AGO, DAY, true), OF_2012);

		assertThat(result.status()).isEqualTo(GradeStatus.INCOMPLETE);
		assertThat(result.reasons()).containsExactly("上级考评应有 3 人以上评分，现有 2 人");
	}

	/** R10-23. */
	@Test
	void isUngradedBeforeItIsIncomplete() {
		assertThat(GradeRule.decide(founded(DAY.minusMonths(5), List.of()), OF_2012).status())
			.isEqualTo(GradeStatus.UNGRADED);
	}

	/** R10-24. */
	@Test
	void refusesBeforeItIsUngraded() {
		var facts = new GradeFacts(score("101"), List.of(), new MassTally(1, 1), List.of(), DAY.minusMonths(5), DAY,
				false);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> GradeRule.decide(facts, OF_2012));
	}

	/** R10-25. */
	@Test
	void countsAMissingSelfScoreAsNothingAfterTheDeadline() {
		var before = GradeRule.decide(unassessed(false), OF_2012);
		var after = GradeRule.decide(unassessed(true), OF_2012);

		assertThat(before.status()).isEqualTo(GradeStatus.INCOMPLETE);
		assertThat(after.composite()).isEqualTo("55.20");
		assertThat(after.level()).isEqualTo(GradeLevel.BACKWARD);
		assertThat(after.vetoes()).containsExactly("V8");
	}

	@ParameterizedTest(name = "{0}: {1}, {2}")
	@CsvSource(textBlock = """
			90.00, ADVANCED, ADVANCED
			89.99, GOOD,     GOOD
			80.00, GOOD,     GOOD
			79.99, GOOD,     AVERAGE
			75.00, GOOD,     AVERAGE
			74.99, AVERAGE,  AVERAGE
			60.00, AVERAGE,  AVERAGE
			59.99, BACKWARD, BACKWARD
			""")
	void cutsByProfile(BigDecimal composite, GradeLevel usual, GradeLevel strict) {
		assertThat(OF_2012.cutOffs().level(composite)).isEqualTo(usual);
		assertThat(OF_2012.with("90-80-60").cutOffs().level(composite)).isEqualTo(strict);
	}

	@Property
	void isMonotoneInItsInputs(@ForAll("facts") GradeFacts facts, @ForAll("facts") GradeFacts other) {
		var better = new GradeFacts(max(facts.self(), other.self()),
				List.of(facts.superior().get(0).max(other.superior().get(0)),
						facts.superior().get(1).max(other.superior().get(1)),
						facts.superior().get(2).max(other.superior().get(2))),
				new MassTally(Math.max(facts.mass().satisfied(), other.mass().satisfied()), 100), facts.vetoes(),
				LONG_AGO, DAY, true);

		assertThat(GradeRule.decide(better, OF_2012).grade())
			.isGreaterThanOrEqualTo(GradeRule.decide(facts, OF_2012).grade());
	}

	@Property
	void isNeverRaisedByAVeto(@ForAll("facts") GradeFacts facts, @ForAll("vetoes") List<String> vetoes) {
		var vetoed = new GradeFacts(facts.self(), facts.superior(), facts.mass(), vetoes, LONG_AGO, DAY, true);
		var free = new GradeFacts(facts.self(), facts.superior(), facts.mass(), List.of(), LONG_AGO, DAY, true);

		assertThat(GradeRule.decide(vetoed, OF_2012).grade())
			.isLessThanOrEqualTo(GradeRule.decide(free, OF_2012).grade());
	}

	@Property
	void isNoBetterThanItsBase(@ForAll("facts") GradeFacts facts) {
		var result = GradeRule.decide(facts, OF_2012);

		assertThat(result.grade()).isLessThanOrEqualTo(result.base());
	}

	@Provide
	Arbitrary<GradeFacts> facts() {
		var scores = Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(100)).ofScale(2);
		var mass = Arbitraries.integers().between(0, 100).map((satisfied) -> new MassTally(satisfied, 100));
		return Combinators.combine(scores.injectNull(0.1), scores.list().ofSize(3), mass, vetoes())
			.as((self, superior, tally, vetoes) -> new GradeFacts(self, superior, tally, vetoes, LONG_AGO, DAY, true));
	}

	@Provide
	Arbitrary<List<String>> vetoes() {
		return Arbitraries.of("V1", "V2", "V3", "V4", "V5", "V6", "V7").list().uniqueElements().ofMaxSize(3);
	}

	private static BigDecimal max(BigDecimal one, BigDecimal other) {
		return (one == null) ? other : Optional.ofNullable(other).map(one::max).orElse(one);
	}

	private static GradeStatus decide(String self, List<BigDecimal> superior, String mass, LocalDate on) {
		return GradeRule
			.decide(new GradeFacts(score(self), superior, tally(mass), List.of(), LONG_AGO, on, true), OF_2012)
			.status();
	}

	private static GradeFacts founded(LocalDate founded, List<BigDecimal> superior) {
		return new GradeFacts(score("95"), superior, new MassTally(95, 100), List.of(), founded, DAY, true);
	}

	private static GradeFacts unassessed(boolean over) {
		return new GradeFacts(null, Collections.nCopies(3, score("92")), new MassTally(95, 100), List.of(), LONG_AGO,
				DAY, over);
	}

	private static GradeFacts facts(String self, String superior, String mass, String veto) {
		return new GradeFacts(score(self), Collections.nCopies(3, score(superior)), tally(mass),
				(veto != null) ? List.of(veto) : List.of(), LONG_AGO, DAY, true);
	}

	private static BigDecimal score(String text) {
		return new BigDecimal(text);
	}

	private static MassTally tally(String text) {
		var parts = Arrays.stream(text.split("/")).map(Integer::valueOf).toList();
		return new MassTally(parts.get(0), parts.get(1));
	}

}
