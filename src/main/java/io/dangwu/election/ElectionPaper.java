package io.dangwu.election;

/**
 * A paper that is printed in an election.
 */
public enum ElectionPaper {

	REQUEST("换届请示", "election/paper-request"), BALLOT("选票", "election/paper-ballot"),
	COUNT("计票单", "election/paper-count"), REPORT("选举结果报告", "election/paper-report");

	private final String title;

	private final String template;

	ElectionPaper(String title, String template) {
		this.title = title;
		this.template = template;
	}

	public String title() {
		return this.title;
	}

	String template() {
		return this.template;
	}

}
