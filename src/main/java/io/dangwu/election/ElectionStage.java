package io.dangwu.election;

/**
 * How far an election has come.
 */
public enum ElectionStage {

	REQUESTING("请示报批"), SELECTING("推荐提名候选人"), CONVENING("召开党员大会"), VOTING("大会投票选举"), ORGANISING("委员会选举书记"),
	REPORTING("选举结果报批"), HANDING_OVER("新老交接"), COMPLETED("已办结"), UNFILLED("没有选出，须另行选举"), WITHDRAWN("已撤回");

	private final String title;

	ElectionStage(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

	public boolean isOpen() {
		return this != COMPLETED && this != UNFILLED && this != WITHDRAWN;
	}

}
