package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.Regulations;

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

}
