package io.dangwu.member.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Verdict;

/**
 * A letter of introduction (介绍信) is valid for three months at most; with an expired one
 * nobody is taken in.
 */
public final class LetterRule {

	private LetterRule() {
	}

	/**
	 * Whether a letter may be valid for as long as it says.
	 */
	public static Verdict validity(LocalDate issuedOn, LocalDate validUntil, TransferRegulations regulations) {
		var longest = regulations.letterValidity();
		var latest = issuedOn.plus(longest.value());
		return new DatedAct("介绍信有效期截止日期", validUntil).after(new DatedAct("介绍信开具日期", issuedOn))
			.and(Verdict.refusedIf(validUntil.isAfter(latest),
					"介绍信有效期最长 %s，%s 开具的最晚到 %s，请核对".formatted(PeriodText.of(longest.value()), issuedOn, latest),
					longest));
	}

	/**
	 * Whether somebody who comes with the letter on that day may be taken in.
	 */
	public static Verdict presented(LocalDate issuedOn, LocalDate validUntil, LocalDate on) {
		return new DatedAct("转入日期", on).notBefore(new DatedAct("介绍信开具日期", issuedOn))
			.and(Verdict.refusedIf(on.isAfter(validUntil),
					"介绍信有效期到 %s，转入日期 %s 时已经过期，不能接收；请本人联系原党组织重新开具介绍信".formatted(validUntil, on)));
	}

}
