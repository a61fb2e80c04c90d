package io.dangwu.budget.web;

import java.time.LocalDate;

import io.dangwu.budget.DuesEntry;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the account of the dues as it is typed.
 */
record DuesForm(DuesEntry.@Nullable Direction direction, @Nullable String unit, @Nullable LocalDate on,
		@Nullable String amount, @Nullable String subject, @Nullable String voucher) {

	static DuesForm empty() {
		return new DuesForm(DuesEntry.Direction.PAID_IN, null, null, null, null, null);
	}

	DuesEntry entry() {
		if (this.direction == null || this.on == null) {
			throw new RegulationViolated(Verdict.refused("请选择收缴或者支出，并填写记账日期"));
		}
		var in = this.direction == DuesEntry.Direction.PAID_IN;
		return new DuesEntry(this.direction, in ? orNothing(this.unit) : null, this.on, Money.typed("金额", this.amount),
				(this.subject != null) ? this.subject.strip() : "", orNothing(this.voucher));
	}

	private static @Nullable String orNothing(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
