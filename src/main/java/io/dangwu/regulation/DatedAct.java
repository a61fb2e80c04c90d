package io.dangwu.regulation;

import java.time.LocalDate;

/**
 * A day of a case with the title a reader knows it by, as in 谈话日期; it can be asked
 * whether it stands in the right order.
 */
public record DatedAct(String title, LocalDate on) {

	public Verdict notBefore(DatedAct earlier) {
		return Verdict.refusedIf(this.on.isBefore(earlier.on),
				"%s %s 早于%s %s，请填写%s当天或之后的日期".formatted(this.title, this.on, earlier.title, earlier.on, earlier.title));
	}

	public Verdict after(DatedAct earlier) {
		return Verdict.refusedIf(!this.on.isAfter(earlier.on), "%s %s 不晚于%s %s，请填写 %s 或之后的日期".formatted(this.title,
				this.on, earlier.title, earlier.on, earlier.on.plusDays(1)));
	}

	public Verdict notInFutureOf(LocalDate today) {
		return Verdict.refusedIf(this.on.isAfter(today),
				"%s %s 晚于今天（%s），请填写今天或之前的日期".formatted(this.title, this.on, today));
	}

}
