package io.dangwu.campaign.rule;

/**
 * A phase of the building year, in the order in which organisations go through them.
 */
public enum Phase {

	MOBILISATION("动员部署"), GRADING("分类定级"), PLANNING("整改方案"), RECTIFICATION("整改落实"), REGRADING("复评晋级"), SUMMARY("考核总结");

	private final String title;

	Phase(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
