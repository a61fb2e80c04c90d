package io.dangwu.award.vote.rule;

import java.util.Optional;

/**
 * Nobody scores oneself, nor, where the college says so, anybody of the own branch
 * (practice of the college).
 */
public final class ConflictRule {

	private final boolean sameBranchRecused;

	public ConflictRule(boolean sameBranchRecused) {
		this.sameBranchRecused = sameBranchRecused;
	}

	public Conflict between(Tie scorer, Tie nominee) {
		if (isShared(scorer.member(), nominee.member())) {
			return Conflict.SELF;
		}
		return (this.sameBranchRecused && isShared(scorer.branch(), nominee.branch())) ? Conflict.SAME_BRANCH
				: Conflict.NONE;
	}

	private static boolean isShared(Optional<?> one, Optional<?> other) {
		return one.isPresent() && one.equals(other);
	}

}
