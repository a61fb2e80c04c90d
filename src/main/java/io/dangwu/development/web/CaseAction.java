package io.dangwu.development.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.development.Replacement;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/** What is typed in one of the actions on the page of a case. */
record CaseAction(@Nullable LocalDate on, @Nullable String reference, @Nullable String reason,
		@Nullable String exception, @Nullable List<@Nullable UUID> people) {

	static CaseAction empty() {
		return new CaseAction(null, null, null, null, null);
	}

	/** Refuses what is missing or no date at all. */
	void check(BindingResult typed) {
		Verdict.refusedIf(typed.hasErrors() || this.on == null, "请填写日期，如 2026-05-12")
			.and(Verdict.refusedIf(this.reference != null && this.reference.isBlank(), "请填写材料的编号、文号或者存放处"))
			.orThrow();
	}

	LocalDate day() {
		return Objects.requireNonNull(this.on);
	}

	String paper() {
		if (this.reference == null) {
			throw new RegulationViolated(Verdict.refused("请填写材料的编号、文号或者存放处"));
		}
		return this.reference;
	}

	/** A second place may stay empty. */
	public List<UUID> chosen() {
		return (this.people == null) ? List.of()
				: this.people.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	Replacement replacement() {
		return new Replacement(day(), chosen(), Objects.requireNonNullElse(this.reason, ""), this.exception);
	}

}
