package io.dangwu.election.rule;

/**
 * Why a member with the right to vote may be left out of those due at an election.
 */
public enum ExclusionGround {

	NO_OWN_WILL(1, "因病不能表达本人意志", false), ABROAD(2, "自费出国（境）超过半年", true), IN_CUSTODY(3, "被拘留或者正在服刑", false),
	BEDRIDDEN(4, "卧床不起，或者长期患病、生活不能自理", false), AWAY(5, "调动、借调、外出学习或者工作超过半年，组织关系应转未转", true),
	RETIRED_AWAY(6, "退休后回原籍长期居住，组织关系留在原单位", false);

	private final int number;

	private final String title;

	private final boolean byAbsence;

	ExclusionGround(int number, String title, boolean byAbsence) {
		this.number = number;
		this.title = title;
		this.byAbsence = byAbsence;
	}

	public int number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	boolean isByAbsence() {
		return this.byAbsence;
	}

}
