package io.dangwu.election.rule;

import io.dangwu.regulation.Verdict;

/**
 * A meeting elects when four fifths of those due with the right to vote are present; the
 * rules of 1990 want more than that.
 */
public final class AttendanceRule {

	private AttendanceRule() {
	}

	/** Whether the figures are possible at all. */
	public static Verdict check(int due, int present) {
		return Verdict.refusedIf(due < 1, "应到会有选举权人数至少为 1，请核对")
			.and(Verdict.refusedIf(present < 0, "实到会有选举权人数不得为负数，请核对"))
			.and(Verdict.refusedIf(due > 0 && present > due, "实到 %d 多于应到 %d，请核对".formatted(present, due)));
	}

	/** Whether those present may elect; impossible figures are refused. */
	public static Judgement judge(int due, int present, ElectionRegulations law) {
		check(due, present).orThrow();
		var asked = law.attendance().value();
		var enough = asked.isMetBy(present, due);
		return new Judgement(enough, "应到会有选举权 %d 人，实到 %d 人，%s，%s".formatted(due, present, asked.reckoning(present, due),
				words(asked, enough)));
	}

	private static String words(Threshold asked, boolean enough) {
		var share = asked.words("应到的");
		return enough ? share + "，可以选举" : "未" + share + "，不能选举，应当另行召开大会";
	}

}
