package io.dangwu.training.web;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import io.dangwu.training.ClassKind;
import io.dangwu.training.ClassMode;
import io.dangwu.training.NewClass;
import org.jspecify.annotations.Nullable;

/**
 * A class as it is typed.
 */
record ClassForm(@Nullable ClassKind kind, @Nullable String title, @Nullable LocalDate startsOn,
		@Nullable LocalDate endsOn, @Nullable Integer days, @Nullable Integer hours, @Nullable ClassMode mode,
		@Nullable String place) {

	static ClassForm empty() {
		return new ClassForm(null, null, null, null, null, null, null, null);
	}

	NewClass plan() {
		if (this.kind == null || this.startsOn == null || this.endsOn == null || this.days == null || this.hours == null
				|| this.mode == null) {
			throw new RegulationViolated(Verdict.refused("请填写种类、日期、天数、学时和方式"));
		}
		return new NewClass(this.kind, (this.title != null) ? this.title.strip() : "", this.startsOn, this.endsOn,
				this.days, this.hours, this.mode, (this.place == null || this.place.isBlank()) ? null : this.place);
	}

}
