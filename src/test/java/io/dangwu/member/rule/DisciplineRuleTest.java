package io.dangwu.member.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisciplineRuleTest {

	private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

	private static final LocalDate ACCEPTED = LocalDate.parse("2020-05-10");

	@ParameterizedTest(name = "on {0} until {1}, expulsion {2}, on probation {3}: {4}")
	@CsvSource({ "2026-05-01, 2027-05-01, false, false,", "2026-06-01, 2026-06-01, false, true,",
			"2020-05-10, 2021-05-10, false, false,", "2026-05-01, , true, false,",
			"2026-06-02, 2027-05-01, false, false, 处分日期 2026-06-02 晚于今天",
			"2020-05-09, 2021-05-10, false, false, 处分日期 2020-05-09 早于入党日期",
			"2026-05-01, 2026-04-30, false, false, 影响期截止日期 2026-04-30 早于处分日期",
			"2026-05-01, , false, false, 请填写影响期的最后一天", "2026-05-01, 2027-05-01, true, false, 开除党籍没有影响期",
			"2026-05-01, , true, true, 预备党员不适用开除党籍" })
	void recordsASanctionOfAMemberInOrder(LocalDate on, @Nullable LocalDate impactUntil, boolean expulsion,
			boolean onProbation, @Nullable String reason) {
		var state = new DisciplinaryState(ACCEPTED, onProbation, null, null);

		assertVerdict(DisciplineRule.sanction(state, on, impactUntil, expulsion, TODAY), reason);
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-01, 2026-01-01,", "2024-01-01, 2024-01-01,", ", 2026-01-01, 没有尚未恢复权利的留党察看处分",
			"2024-01-01, 2023-12-31, 恢复权利日期 2023-12-31 早于留党察看处分日期", "2024-01-01, 2026-06-02, 恢复权利日期 2026-06-02 晚于今天" })
	void restoresRightsThatWereLost(@Nullable LocalDate lost, LocalDate on, @Nullable String reason) {
		var state = new DisciplinaryState(ACCEPTED, false, lost, null);

		assertVerdict(DisciplineRule.restoration(state, on, TODAY), reason);
	}

	@ParameterizedTest
	@CsvSource({ ", 2026-05-01,", "2026-01-01, 2026-05-01, 党员权利已经中止", ", 2019-01-01, 中止权利日期 2019-01-01 早于入党日期",
			", 2026-06-02, 中止权利日期 2026-06-02 晚于今天" })
	void suspendsRightsThatAreNotSuspended(@Nullable LocalDate suspended, LocalDate on, @Nullable String reason) {
		var state = new DisciplinaryState(ACCEPTED, false, null, suspended);

		assertVerdict(DisciplineRule.suspension(state, on, TODAY), reason);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01, 2026-05-01,", ", 2026-05-01, 没有正在中止的党员权利",
			"2026-01-01, 2025-12-31, 中止结束日期 2025-12-31 早于中止权利日期" })
	void endsASuspensionThatHasBegun(@Nullable LocalDate suspended, LocalDate on, @Nullable String reason) {
		var state = new DisciplinaryState(ACCEPTED, false, null, suspended);

		assertVerdict(DisciplineRule.resumption(state, on, TODAY), reason);
	}

	@Test
	void recordsNothingOfSomebodyWhoIsNoMember() {
		var state = new DisciplinaryState(null, false, null, null);

		assertVerdict(DisciplineRule.sanction(state, TODAY, TODAY, false, TODAY), "只登记预备党员和正式党员");
		assertVerdict(DisciplineRule.suspension(state, TODAY, TODAY), "只登记预备党员和正式党员");
	}

	private static void assertVerdict(Verdict verdict, @Nullable String reason) {
		if (reason == null) {
			assertThat(verdict.isAllowed()).as(verdict.text()).isTrue();
		}
		else {
			assertThat(verdict.text()).startsWith(reason);
			assertThat(verdict.objections()).hasSize(1);
		}
	}

}
