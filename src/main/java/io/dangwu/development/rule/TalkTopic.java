package io.dangwu.development.rule;

/** What the talk with an applicant is about. */
public enum TalkTopic {

	STUDY("学习和工作情况"), KNOWLEDGE("对党的认识"), MOTIVE("入党动机"), LAW("遵纪守法情况"), FAMILY("家庭情况"), BASICS("党的基本知识");

	private final String title;

	TalkTopic(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
