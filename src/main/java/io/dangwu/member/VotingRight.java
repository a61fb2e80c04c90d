package io.dangwu.member;

import io.dangwu.member.rule.Hindrance;

/**
 * Whether a person may vote, and why not.
 */
public enum VotingRight {

	YES("有表决权"), NO_PROBATION("预备党员，没有表决权"), NO_SANCTION("受留党察看处分，党员权利尚未恢复，没有表决权"), SUSPENDED("党员权利已中止，没有表决权"),
	NO_MEMBER("不是本支部党员，没有表决权");

	private final String reason;

	VotingRight(String reason) {
		this.reason = reason;
	}

	static VotingRight under(Hindrance hindrance) {
		return switch (hindrance) {
			case NONE -> YES;
			case PROBATION -> NO_PROBATION;
			case SANCTION -> NO_SANCTION;
			case SUSPENSION -> SUSPENDED;
			case NO_MEMBERSHIP -> NO_MEMBER;
		};
	}

	public String reason() {
		return this.reason;
	}

}
