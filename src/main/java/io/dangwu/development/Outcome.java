package io.dangwu.development;

/** How a step ended. */
public enum Outcome {

	DONE("已办理"), DETERMINED("确定为积极分子"), NOT_YET("暂不确定"), FILED("已备案"), RETURNED("退回"), SATISFACTORY("合格"),
	NEEDS_WORK("有不足"), STOP("停止培养"), PROPOSE("拟列为发展对象"), CONTINUE("继续培养"), CONSENTED("同意"), UPHELD("异议成立"),
	LISTED("列为发展对象"), QUALIFIED("合格"), NOT_QUALIFIED("不合格"), PASSED("通过"), FAILED("不合格"), NOT_PASSED("未通过"),
	INVALID_MEETING("到会不足"), CALLED_OFF("未召开"), AGREED("同意上报"), SUGGEST_APPROVAL("建议批准"), SUGGEST_REFUSAL("建议暂不批准"),
	APPROVED("批准"), REFUSED("不批准"), DEFERRED("延长审批时间"), VOID("审批失效"), MISSING("未递交"), NO_DECISION("未作出决定"),
	CONVERT("按期转正"), EXTEND("延长预备期"), CANCEL("取消预备党员资格"), EDUCATE("批评教育，继续考察"), CONVERTED("已转正"), EXTENDED("已延长预备期"),
	CANCELLED("已取消资格"), DISCIPLINED("违纪"), WITHDRAWN("已撤回"), MOVED("院内转接"), MOVED_OUT("已转出"), MOVED_IN("从院外转入"),
	RECOGNISED("予以承认"), NOT_RECOGNISED("不予承认"), POSTPONED("推迟讨论");

	private final String title;

	Outcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
