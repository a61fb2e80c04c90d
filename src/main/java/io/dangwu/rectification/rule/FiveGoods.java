package io.dangwu.rectification.rule;

/**
 * The five goods (五个好) that a problem stands in the way of.
 */
public enum FiveGoods {

	LEADERSHIP("领导班子好"), MEMBERS("党员队伍好"), MECHANISM("工作机制好"), RESULTS("工作业绩好"), MASSES("群众反映好");

	private final String title;

	FiveGoods(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
