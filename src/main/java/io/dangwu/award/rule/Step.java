package io.dangwu.award.rule;

/**
 * The steps of a round in their order.
 */
public enum Step {

	NOMINATION("支部推荐"), EXAMINATION("党总支审查"), CHECK("组织部、纪检审核"), VOTE("网络投票"), PANEL("评委评审"), PRELIMINARY("党委初步审定"),
	NOTICE("公示"), FINAL("党委审定"), CEREMONY("表彰大会");

	private final String title;

	Step(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
