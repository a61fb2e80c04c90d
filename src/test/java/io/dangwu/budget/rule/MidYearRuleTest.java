package io.dangwu.budget.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.budget.rule.BudgetEditions.FLOOR;
import static io.dangwu.budget.rule.BudgetEditions.PRACTICE;
import static io.dangwu.budget.rule.MidYearPolicy.MONTHLY_PRORATA;
import static io.dangwu.budget.rule.MidYearPolicy.SNAPSHOT;
import static io.dangwu.budget.rule.MidYearPolicy.SNAPSHOT_PLUS_SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

/** R17, those who come and go during the year. */
class MidYearRuleTest {

	private static final Money STUDENT = FLOOR.of(HeadKind.STUDENT);

	@ParameterizedTest(name = "{0}: {1} joined on {2}")
	@CsvSource(delimiter = '|', textBlock = """
			R17-01 | TEACHER | 2012-01-01 | 300.00 | 300.00 | 0.00
			R17-02 | TEACHER | 2012-04-10 | 225.00 | 300.00 | 0.00
			R17-03 | TEACHER | 2012-12-31 | 25.00  | 150.00 | 0.00
			R17-04 | STUDENT | 2012-06-15 | 58.33  | 100.00 | 0.00
			R17-05 | STUDENT | 2012-12-01 | 8.33   | 50.00  | 0.00
			R17-06 | STUDENT | 2012-02-29 | 91.67  | 100.00 | 0.00
			R17-07 | STUDENT | 2012-07-01 | 50.00  | 50.00  | 0.00
			R17-08 | TEACHER | 2012-06-30 | 175.00 | 300.00 | 0.00
			""")
	void addsForWhoeverJoins(String row, HeadKind kind, LocalDate on, String prorata, String supplement,
			String snapshot) {
		var rate = FLOOR.of(kind);

		assertThat(MidYearRule.joined(MONTHLY_PRORATA, rate, on, PRACTICE)).hasToString(prorata);
		assertThat(MidYearRule.joined(SNAPSHOT_PLUS_SUPPLEMENT, rate, on, PRACTICE)).hasToString(supplement);
		assertThat(MidYearRule.joined(SNAPSHOT, rate, on, PRACTICE)).hasToString(snapshot);
	}

	/** R17-17. */
	@Test
	void isRoundedForEachPerson() {
		var one = MidYearRule.joined(MONTHLY_PRORATA, STUDENT, LocalDate.of(2012, 6, 15), PRACTICE);

		assertThat(one.times(7)).hasToString("408.31");
	}

	/** R17-18. */
	@ParameterizedTest
	@CsvSource({ "MONTHLY_PRORATA, -75.00", "SNAPSHOT, 0.00", "SNAPSHOT_PLUS_SUPPLEMENT, 0.00" })
	void takesOffForATeacherWhoLeaves(MidYearPolicy policy, String expected) {
		assertThat(MidYearRule.left(policy, FLOOR.of(HeadKind.TEACHER), LocalDate.of(2012, 9, 15)))
			.hasToString(expected);
	}

	/** R17-19. */
	@ParameterizedTest
	@CsvSource({ "MONTHLY_PRORATA, -75.00, 75.00", "SNAPSHOT, 0.00, 0.00", "SNAPSHOT_PLUS_SUPPLEMENT, 0.00, 0.00" })
	void paysNobodyTwiceWhoMoves(MidYearPolicy policy, String from, String to) {
		var on = LocalDate.of(2012, 3, 20);

		assertThat(MidYearRule.left(policy, STUDENT, on)).hasToString(from);
		assertThat(MidYearRule.movedHere(policy, STUDENT, on)).hasToString(to);
	}

	@Property
	void neverAddsMoreThanAYearNorTakesBackMore(@ForAll MidYearPolicy policy, @ForAll HeadKind kind,
			@ForAll @IntRange(min = 1, max = 365) int day) {
		var on = LocalDate.ofYearDay(2011, day);
		var rate = FLOOR.of(kind);

		assertThat(MidYearRule.joined(policy, rate, on, PRACTICE)).isBetween(Money.ZERO, rate);
		assertThat(MidYearRule.left(policy, rate, on)).isBetween(rate.negated(), Money.ZERO);
		assertThat(MidYearRule.left(policy, rate, on).plus(MidYearRule.movedHere(policy, rate, on)))
			.isEqualTo(Money.ZERO);
	}

}
