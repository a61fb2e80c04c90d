package io.dangwu.development;

import java.util.Arrays;
import java.util.List;

/**
 * Which cases are looked for.
 *
 * @param name a part of the name or of its pinyin; empty for everybody
 * @param unit the code of a branch; empty for all
 * @param stage the name of a stage, {@link #ALL}, or empty for the cases that go on
 * @param page the page of the answer, from zero
 */
public record CaseSearch(String name, String unit, String stage, int page) {

	public static final String ALL = "ALL";

	/** Every case of every branch. */
	public static CaseSearch all() {
		return new CaseSearch("", "", ALL, 0);
	}

	List<Stage> stages() {
		return Arrays.stream(Stage.values()).filter(this::includes).toList();
	}

	private boolean includes(Stage one) {
		return this.stage.isEmpty() ? one.isOpen() : this.stage.equals(ALL) || this.stage.equals(one.name());
	}

}
