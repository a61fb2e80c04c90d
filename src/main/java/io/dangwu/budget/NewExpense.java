package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.budget.rule.Fund;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An expense as it is entered.
 *
 * @param account whose share is charged
 * @param spentFor the branch or unit that spends it
 * @param minutes where the committee decided it, if it did
 */
public record NewExpense(Fund fund, LocalDate on, Money amount, Purpose purpose, String account, String spentFor,
		String payee, String subject, @Nullable String voucher, @Nullable String minutes) {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_TEXT = 200;

	/** What a branch or unit spends of its own share, on the purpose of that code. */
	public static NewExpense own(String account, LocalDate on, Money amount, String purpose, String payee,
			String subject) {
		return new NewExpense(Fund.BUDGET, on, amount, Purpose.coded(purpose), account, account, payee, subject, null,
				null);
	}

	public NewExpense with(@Nullable String voucher, @Nullable String minutes) {
		return new NewExpense(this.fund, this.on, this.amount, this.purpose, this.account, this.spentFor, this.payee,
				this.subject, voucher, minutes);
	}

	Verdict check() {
		return text("收款人", this.payee, LONGEST_NAME).and(text("事由", this.subject, LONGEST_TEXT))
			.and(Verdict.refusedIf(isTooLong(this.voucher) || isTooLong(this.minutes),
					"凭证号和会议纪要编号各不超过 %d 字".formatted(LONGEST_NAME)));
	}

	private static Verdict text(String title, String text, int longest) {
		return Verdict.refusedIf(text.isBlank() || text.length() > longest, "请填写%s，不超过 %d 字".formatted(title, longest));
	}

	private static boolean isTooLong(@Nullable String text) {
		return text != null && text.length() > LONGEST_NAME;
	}

}
