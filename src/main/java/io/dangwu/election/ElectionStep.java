package io.dangwu.election;

/**
 * What is entered in the file of an election.
 */
public enum ElectionStep {

	REQUEST("报送换届请示"), APPROVAL("上级批复请示"), RECOMMENDATION("党员推荐"), MASS_RECOMMENDATION("群众推荐"), EXAMINATION("组织考察"),
	PROPOSAL("确定候选人预备人选"), REVIEW("上级审查候选人"), NOTICE("候选人公示"), ROLL("核定选举人名册"), CONSENT("上级批复不计入应到人数"), MEETING("党员大会"),
	SPEECHES("竞职演讲"), VOTE("投票选举"), MISSING_SEATS("商定缺额处理办法"), TIE("上级决定票数相等的人选"), OPEN_OFFICE("职位空缺"),
	COMMITTEE_VOTE("委员会选举书记、副书记"), REPORT("报告选举结果"), RESULT_APPROVAL("上级批复选举结果"), HAND_OVER("新老交接"), UNFILLED("没有人当选"),
	WITHDRAWAL("撤回请示"), CANCELLATION("撤回已批准的选举");

	private final String title;

	ElectionStep(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
