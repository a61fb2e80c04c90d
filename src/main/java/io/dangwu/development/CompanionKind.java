package io.dangwu.development;

import java.util.EnumSet;
import java.util.Set;

/** As what a full member accompanies a case, and as long as it is at which stages. */
public enum CompanionKind {

	CULTIVATOR("培养联系人", Step.CULTIVATOR_REPLACEMENT, EnumSet.of(Stage.ACTIVIST)),
	INTRODUCER("入党介绍人", Step.INTRODUCER_REPLACEMENT, EnumSet.of(Stage.PROSPECT, Stage.PROBATIONARY));

	private final String title;

	private final Step replacement;

	private final Set<Stage> stages;

	CompanionKind(String title, Step replacement, Set<Stage> stages) {
		this.title = title;
		this.replacement = replacement;
		this.stages = stages;
	}

	public String title() {
		return this.title;
	}

	Step replacement() {
		return this.replacement;
	}

	boolean isAtWork(Stage stage) {
		return this.stages.contains(stage);
	}

}
