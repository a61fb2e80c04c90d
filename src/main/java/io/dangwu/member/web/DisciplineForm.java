package io.dangwu.member.web;

import java.time.LocalDate;

import io.dangwu.member.DisciplinaryAct;
import io.dangwu.member.SanctionKind;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An act of discipline as it is typed.
 *
 * @param seen whether what it would bring has been looked at
 */
record DisciplineForm(DisciplinaryAct.@Nullable Kind kind, @Nullable SanctionKind sanction, @Nullable LocalDate on,
		@Nullable LocalDate impactUntil, @Nullable String document, @Nullable Boolean seen) {

	static DisciplineForm empty() {
		return new DisciplineForm(null, null, null, null, null, null);
	}

	boolean isSeen() {
		return Boolean.TRUE.equals(this.seen);
	}

	DisciplinaryAct act() {
		if (this.kind == null || this.on == null) {
			throw new RegulationViolated(Verdict.refused("请填写日期"));
		}
		return new DisciplinaryAct(this.kind, (this.kind == DisciplinaryAct.Kind.SANCTION) ? this.sanction : null,
				this.on, this.impactUntil, (this.document != null) ? this.document.strip() : "");
	}

}
