package io.dangwu.budget.rule;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;

/**
 * Whether an expense may be booked: within balance and year, for its purposes, decided as
 * its amount demands, and never with the money of others (college practice).
 */
public final class SpendingRule {

	private SpendingRule() {
	}

	public static Verdict check(Spending spending, Books books, BudgetPractice practice) {
		if (spending.fund() == Fund.DUES) {
			return Verdict.refused("党费实行专户管理、单独列账，不得记入党务经费账，请在党费专户登记");
		}
		if (!spending.amount().isPositive()) {
			return Verdict.refused("支出金额 %s 元无效，请填写大于 0 的金额".formatted(spending.amount()));
		}
		return year(spending, books, practice).and(balance(spending, books))
			.and(collective(spending, books, practice))
			.and(other(spending, books, practice))
			.and(students(spending));
	}

	private static Verdict year(Spending spending, Books books, BudgetPractice practice) {
		var year = spending.on().getYear();
		var lapsed = year > books.year() && !practice.carryOver().value();
		return Verdict
			.refusedIf(lapsed,
					"支出日期 %s 已过预算年度：%d 年度经费当年有效，余额不结转，%d-12-31 以后失效".formatted(spending.on(), books.year(),
							books.year()))
			.and(Verdict.refusedIf(year < books.year(),
					"支出日期 %s 早于 %d 年度，请填写本年度内的日期".formatted(spending.on(), books.year())));
	}

	private static Verdict balance(Spending spending, Books books) {
		return Verdict.refusedIf(spending.amount().isMoreThan(books.balance()),
				"支出 %s 元超过可用余额 %s 元，不能透支".formatted(spending.amount(), books.balance()));
	}

	/** Split bills are taken together. */
	private static Verdict collective(Spending spending, Books books, BudgetPractice practice) {
		var together = spending.amount().plus(books.sameWeek());
		var limit = practice.collectiveFrom().value();
		var reason = books.sameWeek().isPositive()
				? "本周已向同一收款人支付同一用途的款项 %s 元，加上本笔合计 %s 元".formatted(books.sameWeek(), together)
				: "单笔支出 %s 元".formatted(spending.amount());
		return Verdict.refusedIf(!spending.collective() && !limit.isMoreThan(together),
				"%s，达到 %s 元的应由党总支委员会集体研究决定，请填写会议纪要编号".formatted(reason, limit));
	}

	private static Verdict other(Spending spending, Books books, BudgetPractice practice) {
		var sum = books.otherBooked().plus(spending.amount());
		var most = most(books.entitlement(), practice);
		return Verdict.refusedIf(spending.purpose() == Purpose.OTHER && sum.isMoreThan(most),
				"“其他”用途累计将达 %s 元，超过全年经费的 %s（%s 元），请改列具体用途或者减少金额".formatted(sum, practice.otherAtMost().value(), most));
	}

	private static Verdict students(Spending spending) {
		return Verdict.refusedIf(spending.fromStudents() && !spending.forStudents(),
				"学生党支部的经费只能用于学生党支部，教职工党支部和总支统筹的支出不得占用，请改列其他账户");
	}

	/**
	 * The most that may go to other purposes, rounded down so that it is never passed.
	 */
	static Money most(Money entitlement, BudgetPractice practice) {
		var share = practice.otherAtMost().value();
		return new Money(Math.floorDiv(Math.multiplyExact(entitlement.fen(), share.numerator()), share.denominator()));
	}

}
