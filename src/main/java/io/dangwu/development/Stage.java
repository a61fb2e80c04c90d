package io.dangwu.development;

import java.util.Arrays;
import java.util.List;

/** Where a case stands, in the regulation's words. */
public enum Stage {

	APPLICANT("入党申请人"), ACTIVIST("入党积极分子"), PROSPECT("发展对象"), PROBATIONARY("预备党员"), FULL("已转为正式党员"),
	CANCELLED("已取消预备党员资格"), STOPPED("已停止培养"), WITHDRAWN("已撤回申请"), MOVED_OUT("已转出"), NOT_RECOGNISED("不予承认预备党员资格");

	/** Those of cases that go on. */
	static final List<Stage> OPEN = Arrays.stream(values()).filter(Stage::isOpen).toList();

	private final String title;

	Stage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	/** Whether the case goes on. */
	public boolean isOpen() {
		return compareTo(FULL) < 0;
	}

}
