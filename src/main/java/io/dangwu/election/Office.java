package io.dangwu.election;

import io.dangwu.organization.PostKind;

/**
 * What somebody is elected to.
 */
public enum Office {

	COMMITTEE("委员", PostKind.COMMITTEE_MEMBER), SECRETARY("书记", PostKind.SECRETARY),
	DEPUTY("副书记", PostKind.DEPUTY_SECRETARY);

	private final String title;

	private final PostKind post;

	Office(String title, PostKind post) {
		this.title = title;
		this.post = post;
	}

	public String title() {
		return this.title;
	}

	PostKind post() {
		return this.post;
	}

}
