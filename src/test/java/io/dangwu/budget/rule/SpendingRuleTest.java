package io.dangwu.budget.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.budget.rule.BudgetEditions.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

/** R24. */
class SpendingRuleTest {

	private static final LocalDate MAY = LocalDate.of(2012, 5, 16);

	private static final Money ENTITLEMENT = Money.of("22,300.00");

	private static final Books FRESH = new Books(2012, ENTITLEMENT, ENTITLEMENT, Money.ZERO, Money.ZERO);

	@ParameterizedTest(name = "{0}: {1} on {2}")
	@CsvSource(delimiter = '|', textBlock = """
			R24-01 | 999.99   | READING | false | 0.00     | 0.00   |
			R24-02 | 1,000.00 | STUDY   | false | 0.00     | 0.00   | 集体研究决定
			R24-03 | 1,000.00 | STUDY   | true  | 0.00     | 0.00   |
			R24-04 | 500.00   | OTHER   | false | 1,730.00 | 0.00   |
			R24-05 | 500.00   | OTHER   | false | 1,730.01 | 0.00   | 2,230.01
			R24-11 | 500.00   | READING | false | 0.00     | 600.00 | 合计 1,100.00 元
			other  | 1,000.00 | OTHER   | false | 0.00     | 0.00   | 集体研究决定
			split  | 500.00   | READING | true  | 0.00     | 600.00 |
			""")
	void isDecidedAsItsAmountDemands(String row, String amount, Purpose purpose, boolean collective, String other,
			String sameWeek, String refusal) {
		var books = new Books(2012, ENTITLEMENT, ENTITLEMENT, Money.of(other), Money.of(sameWeek));

		var verdict = SpendingRule.check(spending(amount, purpose, collective), books, PRACTICE);

		expect(verdict, refusal);
	}

	/** R24-06. */
	@Test
	void isRefusedBeyondTheBalance() {
		var books = new Books(2012, Money.of("99.99"), ENTITLEMENT, Money.ZERO, Money.ZERO);

		expect(SpendingRule.check(spending("100.00", Purpose.READING, false), books, PRACTICE), "超过可用余额 99.99 元");
		expect(SpendingRule.check(spending("99.99", Purpose.READING, false), books, PRACTICE), null);
	}

	/** R24-07. */
	@ParameterizedTest
	@CsvSource({ "false, true, 不得占用", "true, true,", "true, false,", "false, false," })
	void isNeverPaidByTheStudentsForOthers(boolean forStudents, boolean fromStudents, String refusal) {
		var spending = new Spending(Fund.BUDGET, MAY, Money.of("200"), Purpose.EDUCATION, false, forStudents,
				fromStudents);

		expect(SpendingRule.check(spending, FRESH, PRACTICE), refusal);
	}

	/** R24-08. */
	@ParameterizedTest
	@CsvSource({ "2013-01-01, 余额不结转", "2012-12-31,", "2012-01-01,", "2011-12-31, 早于 2012 年度" })
	void isOfItsYear(LocalDate on, String refusal) {
		var spending = new Spending(Fund.BUDGET, on, Money.of("200"), Purpose.EDUCATION, false, false, false);

		expect(SpendingRule.check(spending, FRESH, PRACTICE), refusal);
	}

	/** R24-09. */
	@Test
	void isNoMatterOfDues() {
		var spending = new Spending(Fund.DUES, MAY, Money.of("200"), Purpose.EDUCATION, false, false, false);

		expect(SpendingRule.check(spending, FRESH, PRACTICE), "专户管理");
	}

	/** R24-10. */
	@ParameterizedTest
	@CsvSource({ "0", "0.00", "-0.01", "-500" })
	void isMoreThanNothing(String amount) {
		expect(SpendingRule.check(spending(amount, Purpose.READING, true), FRESH, PRACTICE), "大于 0");
	}

	@Test
	void isToldEveryReasonAtOnce() {
		var books = new Books(2012, Money.ZERO, ENTITLEMENT, ENTITLEMENT, Money.ZERO);
		var spending = new Spending(Fund.BUDGET, LocalDate.of(2013, 1, 1), Money.of("1000"), Purpose.OTHER, false,
				false, true);

		assertThat(SpendingRule.check(spending, books, PRACTICE).objections()).hasSize(5);
	}

	@Property
	void neverLeavesLessThanNothing(@ForAll @LongRange(min = -100, max = 300_000) long fen,
			@ForAll @LongRange(max = 200_000) long balance, @ForAll boolean collective, @ForAll Purpose purpose) {
		var books = new Books(2012, new Money(balance), ENTITLEMENT, Money.ZERO, Money.ZERO);
		var spending = new Spending(Fund.BUDGET, MAY, new Money(fen), purpose, collective, false, false);

		var allowed = SpendingRule.check(spending, books, PRACTICE).isAllowed();

		assertThat(allowed && (fen <= 0 || fen > balance)).isFalse();
	}

	private static Spending spending(String amount, Purpose purpose, boolean collective) {
		return new Spending(Fund.BUDGET, MAY, Money.of(amount), purpose, collective, false, false);
	}

	private static void expect(Verdict verdict, String refusal) {
		assertThat(verdict.isAllowed()).as(verdict.text()).isEqualTo(refusal == null);
		assertThat(verdict.text()).contains((refusal != null) ? refusal : "");
	}

}
