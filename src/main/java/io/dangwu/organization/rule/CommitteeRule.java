package io.dangwu.organization.rule;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How many seats a committee has: normally no more than a certain number, which takes a
 * written reason, and never more than the largest; a small branch has none.
 */
public final class CommitteeRule {

	private CommitteeRule() {
	}

	/**
	 * Judges a committee of so many seats, the secretary's included.
	 */
	public static Verdict seats(int seats, Cited<Bounds> bounds, @Nullable String reason) {
		var allowed = bounds.value();
		return Verdict.refusedIf(seats > allowed.most(), "委员会最多 %d 人，现为第 %d 人".formatted(allowed.most(), seats), bounds)
			.and(Verdict.refusedIf(seats > allowed.normally() && seats <= allowed.most() && isBlank(reason),
					"委员会一般由 %d 至 %d 人组成，现为第 %d 人；确需增加的，请填写理由".formatted(allowed.least(), allowed.normally(), seats),
					bounds));
	}

	/**
	 * Judges a seat beside secretary and deputy in a branch of so many full members.
	 */
	public static Verdict seatInBranch(int full, OrganizationRegulations law, @Nullable String reason) {
		return Verdict.refusedIf(!SetUpRule.hasCommittee(full, law) && isBlank(reason),
				"正式党员不足 %d 人的党支部只设书记，必要时设副书记，现有 %d 人；确需设委员的，请填写理由".formatted(law.committeeFrom().value(), full),
				law.committeeFrom());
	}

	/**
	 * The seats that are missing to the least number.
	 */
	public static int missing(int seats, Bounds bounds) {
		return Math.max(0, bounds.least() - seats);
	}

	/**
	 * The seats beyond the largest number.
	 */
	public static int surplus(int seats, Bounds bounds) {
		return Math.max(0, seats - bounds.most());
	}

	private static boolean isBlank(@Nullable String reason) {
		return reason == null || reason.isBlank();
	}

}
