package io.dangwu.access.web;

/** A part of the work; entries of the menu lie together by it. */
enum Area {

	EVERYDAY("常用"), DEVELOPMENT("发展党员"), PEOPLE("党员管理"), ORGANISATIONS("组织管理"), SYSTEM("系统");

	private final String title;

	Area(String title) {
		this.title = title;
	}

	String title() {
		return this.title;
	}

}
