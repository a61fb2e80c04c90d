package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * The party organisation talks with the applicant within a month of the application
 * (发展党员工作细则 第七条); a later talk is late, not void.
 */
public final class TalkRule {

	private TalkRule() {
	}

	public static Deadline deadline(LocalDate appliedOn, Regulations<DevelopmentRegulations> regulations) {
		return Deadline.after(appliedOn, regulations.on(appliedOn).talkWithin());
	}

	public static Verdict check(LocalDate appliedOn, LocalDate talkedOn, LocalDate today) {
		var talk = new DatedAct("谈话日期", talkedOn);
		return talk.notBefore(new DatedAct("申请日期", appliedOn)).and(talk.notInFutureOf(today));
	}

}
