package io.dangwu.development.rule;

import java.util.Set;

import io.dangwu.regulation.Verdict;

/**
 * Nobody handles their own case, and nobody decides, examines or approves the same one
 * beside another of these. Practice of the college.
 */
public final class SeparationRule {

	private SeparationRule() {
	}

	public static Verdict notOwn(boolean own) {
		return Verdict.refusedIf(own, "这是您本人的材料，请由他人办理");
	}

	/**
	 * Whether somebody may take the part, having taken others before.
	 * @param before the parts that the person took in the case so far
	 */
	public static Verdict onePart(String name, Part part, Set<Part> before) {
		return before.stream()
			.filter((other) -> other != part)
			.sorted()
			.map((other) -> Verdict.refused("%s参加过本案%s，不能再参加%s，请由其他同志办理".formatted(name, other.title(), part.title())))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
