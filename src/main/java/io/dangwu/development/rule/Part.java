package io.dangwu.development.rule;

/** One of the parts in a case that one person does not take together. */
public enum Part {

	DECIDES_IN_BRANCH("支部委员会的审查"), EXAMINES_FOR_SUPERIOR("上级的审查"), APPROVES("党委的审批");

	private final String title;

	Part(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
