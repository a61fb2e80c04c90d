package io.dangwu.election;

/**
 * How a step of an election ended.
 */
public enum ElectionOutcome {

	DONE("已办理"), SUBMITTED("已报送"), WITHDRAWN("已撤回"), APPROVED("批准"), NOT_APPROVED("不批准"), RETURNED("退回"),
	PROPOSED("已确定"), RECOMMEND_AGAIN("重新推荐"), AGREED("同意"), CLEAR("无异议"), UPHELD("异议成立"), NONE("没有"), ASKED("报请同意"),
	HELD("已召开"), INVALID_MEETING("到会人数不足，大会无效"), CALLED_OFF("没有召开"), COMPLETE("选出"), REPEAT("投票无效，重新投票"),
	RUN_OFF("票数相等，重新投票"), SEATS_MISSING("当选人数不足"), SECOND_ROUND("再次投票"), REDUCED("减少应选名额"), LEFT_OPEN("空缺"),
	SUPERIOR_DECIDES("报上级决定"), ELECTED("当选"), NOT_ELECTED("未当选"), ELECT_AGAIN("不批准，重新选举"), UNFILLED("没有人当选，另行选举");

	private final String title;

	ElectionOutcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
