package io.dangwu.member.importing;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a workbook has come.
 */
public enum ImportState {

	CHECKING("正在检查"), REFUSED("有错误，未导入"), CHECKED("检查通过，待导入"), IMPORTING("正在导入"), IMPORTED("已导入"), LOOKED_AT("试运行，未导入"),
	UNREADABLE("无法读取"), BROKEN("中断，未导入");

	/** While nobody else may begin. */
	static final Set<ImportState> RUNNING = EnumSet.of(CHECKING, IMPORTING);

	private final String title;

	ImportState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	public boolean isRunning() {
		return RUNNING.contains(this);
	}

}
