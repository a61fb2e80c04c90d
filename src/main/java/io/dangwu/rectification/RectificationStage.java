package io.dangwu.rectification;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a rectification has come.
 */
public enum RectificationStage {

	DRAFT("起草方案"), PREVIEW("支委会审议"), MEETING("党员大会讨论"), RESOLVED("待备案公开"), CLOSING("整改销号"), REGRADE("复评"), DONE("已办结"),
	ENDED("已终止");

	/** Those in which somebody still has something to do. */
	static final Set<RectificationStage> RUNNING = EnumSet.range(DRAFT, REGRADE);

	private final String title;

	RectificationStage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
