package io.dangwu.award.rule;

import java.util.List;

import io.dangwu.regulation.Verdict;

/**
 * What keeps somebody from standing for an award, in the order in which it is told.
 */
public enum Hindrance {

	RELATION("截止日组织关系不在本学院"), STATUS("党员身份或者人员类别不符合本项评选范围"), APPRAISAL("近两年民主评议没有获得过“优秀”"),
	SANCTION("本学年内受过处分，或者处分影响期未满"), DUES("党费没有按时足额交纳"), DOUBLE("在本次评选中已被推荐参评其他个人项目，须先撤回原推荐"), COURSE("本学年有不及格课程"),
	LEADERS("中层副职以上领导干部已达到个人表彰名额的规定比例"), GRADE("最近一次分类定级不是“先进”"), VETO("最近一次分类定级有否决项"), AGE("截止日设立不满一年"),
	PROBLEMS("整改问题超过完成时限仍未销号");

	private final String reason;

	Hindrance(String reason) {
		this.reason = reason;
	}

	public String reason() {
		return this.reason;
	}

	/** All of them, or leave to stand where there is none. */
	public static Verdict verdict(String name, List<Hindrance> hindrances) {
		return hindrances.stream()
			.map((hindrance) -> Verdict.refused("%s不能参评：%s".formatted(name, hindrance.reason)))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
