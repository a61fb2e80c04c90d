package io.dangwu.meeting;

/**
 * Whether somebody can check in to a meeting now.
 */
public enum CheckInState {

	OPEN("请输入现场显示的签到码，或者直接扫描现场的二维码"),

	RETURNING("您已经批准不计入应到人数；现在签到的，恢复计入应到人数，同时计入实到"),

	ARRIVED("您已签到，计入实到人数"),

	COUNTED("您已签到，计入实到人数；名册已经确定"),

	LATE("签到已经结束，名册已经确定：可以列席会议，没有本次会议的表决权"),

	NOT_TODAY("会议当天才能签到"),

	NO_VOTE("您没有表决权，不计入应到和实到人数，不用签到"),

	NOT_LISTED("您不在本次大会的名册上，不用签到"),

	OVER("大会已经结束");

	private final String words;

	CheckInState(String words) {
		this.words = words;
	}

	public String words() {
		return this.words;
	}

	public boolean isOpen() {
		return this == OPEN || this == RETURNING;
	}

}
