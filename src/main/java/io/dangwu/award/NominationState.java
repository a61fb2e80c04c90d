package io.dangwu.award;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a nomination stands.
 */
public enum NominationState {

	DRAFT("支部拟推荐"), SUBMITTED("支部已推荐"), REPORTED("党总支已上报"), CHECKED("组织部审核通过"), CLEARED("资格审核通过"), PROPOSED("拟表彰"),
	AWARDED("已表彰"), NOT_REPORTED("党总支未上报"), REFUSED("资格审核未通过"), STRUCK("取消资格"), WITHDRAWN("已退出"), UNSUCCESSFUL("未入选"),
	CALLED_OFF("评选取消");

	/**
	 * Those who stand no more, so that somebody else, or the same person elsewhere, may.
	 */
	static final Set<NominationState> OUT = EnumSet.of(NOT_REPORTED, REFUSED, STRUCK, WITHDRAWN, CALLED_OFF);

	private final String title;

	NominationState(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	public boolean isOut() {
		return OUT.contains(this);
	}

}
