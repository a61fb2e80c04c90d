package io.dangwu.ballot.rule;

/**
 * A vote is counted only when as many ballots were issued as voters are present, and is
 * valid when no more came back than that (中国共产党基层组织选举工作条例; 基层组织选举工作暂行条例): after the first
 * question the bounds of both editions are one.
 */
public final class VoteValidityRule {

	private VoteValidityRule() {
	}

	public static VoteValidity judge(VoteFigures figures) {
		if (figures.issued() != figures.present()) {
			return VoteValidity.STOPPED;
		}
		return (figures.returned() > figures.present()) ? VoteValidity.VOID : VoteValidity.VALID;
	}

	/**
	 * The same as the count sheet says it.
	 */
	public static String reasoning(VoteFigures figures) {
		return switch (judge(figures)) {
			case VALID -> "实到有表决权 %d 人，发出选票 %d 张，收回 %d 张，收回不多于发出，投票有效".formatted(figures.present(), figures.issued(),
					figures.returned());
			case VOID -> "发出选票 %d 张，收回 %d 张，收回多于发出，投票无效，须重新投票".formatted(figures.issued(), figures.returned());
			case STOPPED ->
				"实到有表决权 %d 人，发出选票 %d 张，两者不符，停止计票，选票当场销毁，须重新投票".formatted(figures.present(), figures.issued());
		};
	}

}
