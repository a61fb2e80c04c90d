package io.dangwu.grading;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a grading has come.
 */
public enum GradingStage {

	SELF("支部自评"), SCORING("上级考评"), SURVEY("群众测评"), DECIDED("已计算等次"), PUBLISHED("已公布"), UNGRADED("不定等次"), CLOSED("已终止");

	/** Those in which somebody still has something to do. */
	static final Set<GradingStage> RUNNING = EnumSet.of(SELF, SCORING, SURVEY, DECIDED);

	private final String title;

	GradingStage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
