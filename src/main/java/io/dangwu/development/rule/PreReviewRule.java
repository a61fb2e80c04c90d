package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * Since 2026 the general meeting is held within a month of a passed pre-review, otherwise
 * the review is made anew (发展党员工作细则 2026 第十九条).
 */
public final class PreReviewRule {

	private PreReviewRule() {
	}

	/**
	 * The last day of the meeting, where the edition of the day of the pre-review sets
	 * one.
	 */
	public static Optional<Deadline> deadline(LocalDate preReviewedOn,
			Regulations<DevelopmentRegulations> regulations) {
		return regulations.on(preReviewedOn)
			.meetingAfterPreReview()
			.map((within) -> Deadline.after(preReviewedOn, within));
	}

	public static Verdict meeting(LocalDate preReviewedOn, LocalDate meetingOn,
			Regulations<DevelopmentRegulations> regulations) {
		var order = new DatedAct("支部大会日期", meetingOn).notBefore(new DatedAct("预审合格日期", preReviewedOn));
		return regulations.on(preReviewedOn).meetingAfterPreReview().map((within) -> {
			var lastDay = Deadline.after(preReviewedOn, within).lastDay();
			return order
				.and(Verdict.refusedIf(meetingOn.isAfter(lastDay), "支部大会日期 %s 超过预审合格（%s）后 %s的期限，最迟应为 %s；逾期的，请重新报上级党委预审"
					.formatted(meetingOn, preReviewedOn, PeriodText.of(within.value()), lastDay), within));
		}).orElse(order);
	}

}
