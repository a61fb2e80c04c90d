package io.dangwu.budget.rule;

import java.util.Collections;
import java.util.List;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.budget.rule.BudgetEditions.FLOOR;
import static io.dangwu.budget.rule.BudgetEditions.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** R16. */
class EntitlementRuleTest {

	@ParameterizedTest(name = "{0}: {1} teachers and {2} students")
	@CsvSource(delimiter = '|', textBlock = """
			R16-01 | 37  | 112 | 11,100.00  | 11,200.00 | 22,300.00  | 2230000
			R16-02 | 0   | 0   | 0.00       | 0.00      | 0.00       | 0
			R16-03 | 1   | 0   | 300.00     | 0.00      | 300.00     | 30000
			R16-04 | 0   | 1   | 0.00       | 100.00    | 100.00     | 10000
			R16-05 | 92  | 0   | 27,600.00  | 0.00      | 27,600.00  | 2760000
			R16-06 | 16  | 0   | 4,800.00   | 0.00      | 4,800.00   | 480000
			R16-07 | 31  | 82  | 9,300.00   | 8,200.00  | 17,500.00  | 1750000
			R16-08 | 342 | 450 | 102,600.00 | 45,000.00 | 147,600.00 | 14760000
			R16-09 | 3   | 0   | 900.00     | 0.00      | 900.00     | 90000
			R16-10 | 18  | 38  | 5,400.00   | 3,800.00  | 9,200.00   | 920000
			""")
	void followsFromTheNumberOfMembers(String row, int teachers, int students, String teacherPart, String studentPart,
			String total, long fen) {
		var entitlement = EntitlementRule.of(new Heads(teachers, students), LAW.floor());

		assertThat(entitlement.teacherPart()).hasToString(teacherPart);
		assertThat(entitlement.studentPart()).hasToString(studentPart);
		assertThat(entitlement.total()).hasToString(total).isEqualTo(new Money(fen));
	}

	@ParameterizedTest(name = "{0} and {1}")
	@CsvSource({ "300.00, 100.00, true", "350.00, 120.00, true", "299.99, 100.00, false", "300.00, 99.99, false",
			"0, 0, false", "-300, 100, false" })
	void refusesRatesBelowTheFloor(String teacher, String student, boolean allowed) {
		var verdict = EntitlementRule.rates(new Rates(Money.of(teacher), Money.of(student)), LAW);

		assertThat(verdict.isAllowed()).isEqualTo(allowed);
	}

	@Test
	void namesTheFloorAndTheNotice() {
		var verdict = EntitlementRule.rates(new Rates(Money.of("299.99"), Money.of("100")), LAW);

		assertThat(verdict.text()).contains("299.99", "300.00", "《基层组织建设年活动实施方案》");
	}

	@Test
	void goesUpWithAHigherRate() {
		var entitlement = EntitlementRule.of(new Heads(37, 0), new Rates(Money.of("350.00"), Money.of("100")));

		assertThat(entitlement.teacherPart()).hasToString("12,950.00");
	}

	@ParameterizedTest
	@CsvSource({ "-1, 5, 教师党员人数不能为负数", "5, -1, 学生党员人数不能为负数" })
	void refusesNegativeHeads(int teachers, int students, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> EntitlementRule.of(new Heads(teachers, students), FLOOR))
			.withMessageContaining(reason);
	}

	@Property
	void isTheSumOfItsPeopleInWhateverOrder(@ForAll @Size(max = 40) List<@IntRange(max = 500) Integer> teachers) {
		var units = teachers.stream().map((number) -> new Heads(number, 500 - number)).toList();
		var turned = units.stream().collect(java.util.stream.Collectors.toList());
		Collections.reverse(turned);

		var whole = EntitlementRule.of(units.stream().reduce(Heads.NONE, Heads::plus), FLOOR);

		assertThat(sum(units)).isEqualTo(whole).isEqualTo(sum(turned));
		assertThat(whole.total().isNegative()).isFalse();
	}

	private static Entitlement sum(List<Heads> units) {
		return units.stream()
			.map((heads) -> EntitlementRule.of(heads, FLOOR))
			.reduce(Entitlement.NONE, Entitlement::plus);
	}

}
