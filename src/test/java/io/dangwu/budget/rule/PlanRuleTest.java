package io.dangwu.budget.rule;

import java.util.Map;
import java.util.Set;

import io.dangwu.regulation.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.budget.rule.BudgetEditions.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

class PlanRuleTest {

	private static final Map<String, Long> WEIGHTS = Map.of("ZZ01-T01", 60_000L, "ZZ01-S01", 40_000L);

	@ParameterizedTest(name = "{0} held back, {1} and {2}; of it {3} and {4}")
	@CsvSource(delimiter = '|', textBlock = """
			100.00  | 540.00  | 360.00 | 900.00  | 100.00 |
			0.00    | 600.00  | 400.00 | 0.00    | 0.00   |
			1000.00 | 0.00    | 0.00   | 0.00    | 0.00   |
			100.00  | 500.00  | 400.00 | 0.00    | 0.00   |
			100.00  | 540.00  | 360.01 | 0.00    | 0.00   | 超出 0.01 元
			100.00  | 539.99  | 360.00 | 0.00    | 0.00   | 还有 0.01 元没有安排
			100.00  | 540.01  | 359.99 | 0.00    | 0.00   | 不得挪给教职工党支部
			100.00  | 540.00  | 360.00 | 900.00  | 100.01 | 各项用途合计 1,000.01 元
			100.00  | 540.00  | 360.00 | 0.00    | 100.01 | “其他”用途 100.01 元
			-100.00 | 700.00  | 400.00 | 0.00    | 0.00   | 不能为负数
			100.00  | 900.00  | 0.00   | -1.00   | 0.00   | 不能为负数
			""")
	void givesOutWhatThereIsAndLeavesTheStudentsTheirs(String heldBack, String teachers, String students,
			String reading, String other, String refusal) {
		var plan = new FundPlan(Money.of(heldBack),
				Map.of("ZZ01-T01", Money.of(teachers), "ZZ01-S01", Money.of(students)),
				Map.of(Purpose.READING, Money.of(reading), Purpose.OTHER, Money.of(other)));

		var verdict = PlanRule.check(plan, Money.of("1,000.00"), WEIGHTS, Set.of("ZZ01-S01"), PRACTICE);

		assertThat(verdict.isAllowed()).as(verdict.text()).isEqualTo(refusal == null);
		assertThat(verdict.text()).contains((refusal != null) ? refusal : "");
	}

}
