package io.dangwu.member.rule;

import io.dangwu.regulation.Verdict;

/**
 * Who has left the way, or whose probation was cancelled, may apply again; about a former
 * full member the organisation department decides. Practice of the college.
 */
public final class ReapplicationRule {

	private static final String REGISTERED = "该公民身份号码已在党员信息库中登记，";

	private ReapplicationRule() {
	}

	/**
	 * Whether somebody whom the register knows may be entered as an applicant again.
	 * @param gone neither in the Party nor on the way into it
	 * @param wasFull has been a full member
	 */
	public static Verdict check(boolean gone, boolean wasFull, boolean expelled) {
		if (expelled) {
			return Verdict.refused(REGISTERED + "本人曾被开除党籍，能否重新申请由组织部审核，请联系组织部");
		}
		if (!gone) {
			return Verdict.refused(REGISTERED + "本人仍在党内或者正在发展过程中，不能重新申请；需要转入的，请联系组织部");
		}
		return Verdict.refusedIf(wasFull, REGISTERED + "本人曾是正式党员，转回组织关系或者重新申请由组织部审核，请联系组织部");
	}

}
