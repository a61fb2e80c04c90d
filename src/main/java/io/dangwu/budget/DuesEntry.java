package io.dangwu.budget;

import java.time.LocalDate;

import io.dangwu.regulation.Money;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Something paid into the account of the dues or out of it.
 *
 * @param unit who handed the dues in; none for what is paid out
 */
public record DuesEntry(Direction direction, @Nullable String unit, LocalDate on, Money amount, String subject,
		@Nullable String voucher) {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_TEXT = 200;

	Verdict check(Money balance) {
		var out = this.direction == Direction.PAID_OUT;
		return Verdict.refusedIf(!this.amount.isPositive(), "金额 %s 元无效，请填写大于 0 的金额".formatted(this.amount))
			.and(Verdict.refusedIf(!out && this.unit == null, "请选择上缴党费的单位"))
			.and(Verdict.refusedIf(out && this.amount.isMoreThan(balance),
					"支出 %s 元超过党费专户余额 %s 元，不能透支".formatted(this.amount, balance)))
			.and(Verdict.refusedIf(this.subject.isBlank() || this.subject.length() > LONGEST_TEXT,
					"请填写事由，不超过 %d 字".formatted(LONGEST_TEXT)))
			.and(Verdict.refusedIf(this.voucher != null && this.voucher.length() > LONGEST_NAME,
					"凭证号不超过 %d 字".formatted(LONGEST_NAME)));
	}

	/** Into the account or out of it. */
	public enum Direction {

		PAID_IN("收缴"), PAID_OUT("支出");

		private final String title;

		Direction(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
