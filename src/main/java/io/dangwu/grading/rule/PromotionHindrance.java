package io.dangwu.grading.rule;

/**
 * Why an organisation is not promoted, in the order of the reasons.
 */
public enum PromotionHindrance {

	FEWER_THAN_2_PROBLEMS("整改的突出问题不足规定个数"), OPEN_PROBLEMS("还有问题没有销号"), NO_INSTITUTION("没有建立务实管用的制度"),
	MASS_BELOW_80("群众满意度不够"), VETO("有一票否决事项"), MASS_CAP("群众测评限制了等次");

	private final String title;

	PromotionHindrance(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
