package io.dangwu.care.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import io.dangwu.care.CareKind;
import io.dangwu.care.NewVisit;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A visit or aid as it is typed.
 */
record VisitForm(@Nullable CareKind kind, @Nullable LocalDate on, @Nullable String content,
		@Nullable BigDecimal amount) {

	static VisitForm empty() {
		return new VisitForm(null, null, null, null);
	}

	NewVisit visit() {
		if (this.kind == null || this.on == null) {
			throw new RegulationViolated(Verdict.refused("请填写种类和日期"));
		}
		return new NewVisit(this.kind, this.on, (this.content != null) ? this.content : "", this.amount);
	}

	/** Keeps what was typed out of logs. */
	@Override
	public String toString() {
		return "VisitForm";
	}

}
