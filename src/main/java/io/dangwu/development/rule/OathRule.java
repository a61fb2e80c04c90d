package io.dangwu.development.rule;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.Regulations;

/**
 * Since 2026 the oath is normally taken within a month of the approval (发展党员工作细则 2026
 * 第二十九条); a later one is late, not void.
 */
public final class OathRule {

	private OathRule() {
	}

	public static Optional<Deadline> deadline(LocalDate approvedOn, Regulations<DevelopmentRegulations> regulations) {
		return regulations.on(approvedOn).oathWithin().map((within) -> Deadline.after(approvedOn, within));
	}

}
