package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who accompanies a case from a day on, in place of those before.
 *
 * @param reason why they are replaced, as a change of post
 * @param exception why somebody under a sanction is chosen all the same
 */
public record Replacement(LocalDate on, List<UUID> memberIds, String reason, @Nullable String exception) {

	public Replacement {
		memberIds = memberIds.stream().distinct().toList();
	}

	/** Whether it is one, and says why. */
	Verdict of(List<UUID> before, CompanionKind kind) {
		return Verdict
			.refusedIf(Set.copyOf(before).equals(Set.copyOf(this.memberIds)), "所选的仍是现在的%s，没有更换".formatted(kind.title()))
			.and(Verdict.refusedIf(this.reason.isBlank(), "请填写更换原因"));
	}

	/** The line of the file that says who follows whom. */
	Act act(String names) {
		return new Act(this.on, Outcome.DONE, names,
				Stream.of(this.reason, this.exception)
					.filter((text) -> text != null && !text.isBlank())
					.collect(Collectors.joining("；")));
	}

}
