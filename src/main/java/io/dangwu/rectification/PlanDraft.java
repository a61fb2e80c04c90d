package io.dangwu.rectification;

import java.util.List;
import java.util.stream.Stream;

import io.dangwu.regulation.Verdict;

/**
 * A plan as it is filled in.
 *
 * @param institutions the rules that the branch will give itself
 * @param carriers what it will serve teachers and students with
 */
public record PlanDraft(List<ProblemDraft> problems, List<String> institutions, List<String> carriers) {

	public PlanDraft {
		problems = problems.stream().filter((problem) -> !problem.isEmpty()).toList();
		institutions = List.copyOf(institutions);
		carriers = List.copyOf(carriers);
	}

	Verdict check() {
		var tooLong = this.problems.stream().anyMatch(ProblemDraft::isTooLong)
				|| Stream.concat(this.institutions.stream(), this.carriers.stream())
					.anyMatch((line) -> line.length() > ProblemDraft.LONGEST);
		return Verdict.refusedIf(tooLong, "每一项不超过 %d 字，请精简".formatted(ProblemDraft.LONGEST));
	}

}
