package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.grading.Grade;

/**
 * A rectification as it may be read.
 */
public record RectificationView(String businessKey, String unit, String unitName, int year, Grade grade,
		RectificationStage stage, int edition, LocalDate planBy, LocalDate endsOn, List<ProblemView> problems,
		List<String> institutions, List<String> carriers, Optional<String> preview, Optional<String> resolution,
		Optional<LocalDate> filedOn, Optional<String> acceptance, Optional<String> outcome, Optional<String> formerKey,
		boolean drafts) {

	public long closed() {
		return this.problems.stream().filter((problem) -> problem.state() == ProblemState.CLOSED).count();
	}

}
