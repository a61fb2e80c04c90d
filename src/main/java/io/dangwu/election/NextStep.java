package io.dangwu.election;

import java.util.Optional;

/**
 * Says of an open election what is to be done next, and by whom.
 */
final class NextStep {

	private static final String RECOMMEND = "本单位书记组织党员推荐，登记推荐票数";

	private static final String PROPOSE = "委员会确定候选人预备人选，报上级审查";

	private static final String MEET = "本单位书记召集党员大会，到会签到后推选监票人、计票人";

	private NextStep() {
	}

	static Optional<String> of(Election election) {
		if (!election.stage().isOpen()) {
			return Optional.empty();
		}
		return Optional.of(election.entries()
			.stream()
			.reduce((one, later) -> later)
			.map((last) -> after(last, election))
			.orElse("本单位书记报送请示"));
	}

	private static String after(ElectionEntry last, Election election) {
		return switch (election.stage()) {
			case REQUESTING -> (last.step() == ElectionStep.REQUEST) ? "上级党组织批复请示" : "本单位书记修改请示，重新报送";
			case SELECTING -> selecting(last, election.plan().isOpen());
			case CONVENING -> convening(last);
			case VOTING -> voting(last.outcome());
			case ORGANISING -> "新一届委员会开会，选举书记、副书记";
			case REPORTING -> (last.step() == ElectionStep.REPORT) ? "上级党组织批复选举结果" : "本单位书记报告选举结果";
			default -> "新老交接";
		};
	}

	private static String selecting(ElectionEntry last, boolean open) {
		return switch (last.step()) {
			case APPROVAL -> RECOMMEND;
			case RECOMMENDATION -> open ? "本单位书记组织群众推荐，登记推荐票数" : PROPOSE;
			case MASS_RECOMMENDATION -> "上级党组织进行组织考察";
			case PROPOSAL -> (last.outcome() == ElectionOutcome.PROPOSED) ? "上级党组织审查候选人" : RECOMMEND;
			case REVIEW -> (last.outcome() == ElectionOutcome.AGREED) ? "组织部公示候选人" : PROPOSE;
			default -> PROPOSE;
		};
	}

	private static String convening(ElectionEntry last) {
		return switch (last.step()) {
			case NOTICE -> "本单位书记核定选举人名册";
			case ROLL -> (last.outcome() == ElectionOutcome.ASKED) ? "上级党组织批复不计入应到人数的党员" : MEET;
			case CONSENT -> MEET;
			default -> "本单位书记重新核定选举人名册，另行召开大会";
		};
	}

	private static String voting(ElectionOutcome outcome) {
		return switch (outcome) {
			case SEATS_MISSING -> "大会商定缺额处理办法";
			case SUPERIOR_DECIDES -> "上级党组织决定票数相等的人选";
			default -> "大会投票、计票";
		};
	}

}
