package io.dangwu.award.rule;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.award.rule.AwardEditions.LAW;
import static io.dangwu.award.rule.AwardEditions.WITH_SATURDAY;
import static io.dangwu.award.rule.AwardEditions.YEAR_2012;
import static org.assertj.core.api.Assertions.assertThat;

class BackPlanRuleTest {

	private static final BackPlan PLAN = new BackPlanRule(LAW, YEAR_2012).of(2012, true);

	/**
	 * The notice as in R9-04: posted on 21 June at the latest for a meeting on the 29th.
	 */
	@ParameterizedTest
	@CsvSource({ "CEREMONY, 2012-06-29, 2012-06-29", "FINAL, 2012-06-29, 2012-06-29", "NOTICE, 2012-06-21, 2012-06-28",
			"PRELIMINARY, 2012-06-21, 2012-06-21", "PANEL, 2012-06-19, 2012-06-20", "VOTE, 2012-06-12, 2012-06-18",
			"CHECK, 2012-06-07, 2012-06-11", "EXAMINATION, 2012-06-04, 2012-06-06",
			"NOMINATION, 2012-05-28, 2012-06-01" })
	void plansBackFromTheFirstOfJuly(Step step, LocalDate begins, LocalDate ends) {
		assertThat(PLAN.step(step)).isEqualTo(new PlannedStep(step, begins, ends));
		assertThat(PLAN.provisional()).isFalse();
	}

	@Test
	void leavesVoteAndPanelOutWhereThereAreNoLists() {
		var plan = new BackPlanRule(LAW, YEAR_2012).of(2012, false);

		assertThat(plan.steps()).extracting(PlannedStep::step).doesNotContain(Step.VOTE, Step.PANEL);
		assertThat(plan.step(Step.CHECK).ends()).isEqualTo("2012-06-20");
	}

	@Test
	void countsASaturdayThatIsWorkedInLieu() {
		var plan = new BackPlanRule(LAW, WITH_SATURDAY).of(2012, true);

		assertThat(plan.step(Step.VOTE).begins()).isEqualTo("2012-06-13");
		assertThat(plan.provisional()).isTrue();
	}

	@Test
	void saysAtOnceWithTheDaysThatItIsTooLate() {
		assertThat(BackPlanRule.opening(LocalDate.parse("2012-05-28"), PLAN).isAllowed()).isTrue();
		assertThat(BackPlanRule.opening(LocalDate.parse("2012-06-14"), PLAN).text()).contains("最迟应当在 2012-05-28 开始",
				"支部推荐 2012-06-01", "公示 2012-06-28", "表彰大会 2012-06-29");
	}

	@Test
	void refusesDaysOutOfOrderAndTooLateOnes() {
		var days = List.of(new StepDay(Step.NOMINATION, LocalDate.parse("2012-05-30")),
				new StepDay(Step.EXAMINATION, LocalDate.parse("2012-05-29")),
				new StepDay(Step.CHECK, LocalDate.parse("2012-06-12")));

		var text = BackPlanRule.days(days, LocalDate.parse("2012-05-20"), PLAN).text();

		assertThat(text.lines()).containsExactly("“党总支审查”的截止日期 2012-05-29 早于上一环节，请核对",
				"“组织部、纪检审核”最迟 2012-06-11 完成，填写的 2012-06-12 太晚");
	}

	@Test
	void refusesADayThatIsOver() {
		var days = List.of(new StepDay(Step.NOMINATION, LocalDate.parse("2012-05-10")));

		assertThat(BackPlanRule.days(days, LocalDate.parse("2012-05-20"), PLAN).isAllowed()).isFalse();
	}

}
