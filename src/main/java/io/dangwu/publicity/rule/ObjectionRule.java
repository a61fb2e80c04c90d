package io.dangwu.publicity.rule;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.regulation.WorkingPeriod;
import io.dangwu.regulation.Verdict;

import org.jspecify.annotations.Nullable;

/**
 * An objection raised while the notice is up stops what is to follow until it is
 * investigated, but not the count of days.
 */
public final class ObjectionRule {

	private ObjectionRule() {
	}

	/**
	 * Whether an objection is investigated; otherwise it is recorded and stops nothing.
	 */
	public static boolean isInvestigated(RaisedObjection objection, WorkingPeriod period,
			PublicityRegulations regulations) {
		var inTime = !objection.receivedOn().isAfter(period.lastDay());
		var serious = objection.signed() || (objection.concreteFacts() && regulations.anonymousWithFacts().value());
		return inTime && serious;
	}

	/**
	 * Where the notice stands at the beginning of a day.
	 */
	public static NoticeState state(WorkingPeriod period, List<RaisedObjection> objections, LocalDate day,
			PublicityRegulations regulations) {
		var findings = objections.stream()
			.filter((objection) -> isInvestigated(objection, period, regulations))
			.map(RaisedObjection::finding)
			.toList();
		if (findings.contains(Finding.UPHELD)) {
			return NoticeState.UPHELD;
		}
		if (findings.contains(Finding.OPEN)) {
			return NoticeState.INVESTIGATED;
		}
		return day.isBefore(period.dayAfter()) ? NoticeState.RUNNING : NoticeState.CLEAR;
	}

	/**
	 * Whether an investigation may be closed: with a finding, and with an answer to the
	 * one who objected.
	 */
	public static Verdict close(Finding finding, @Nullable String answer) {
		return Verdict.refusedIf(finding == Finding.OPEN, "请填写调查结论：异议成立或者不成立")
			.and(Verdict.refusedIf(answer == null || answer.isBlank(), "请填写对异议的答复"));
	}

}
