package io.dangwu.development;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes into the personal file at the end. */
public enum Paper {

	APPLICATION_FORM("入党志愿书", Step.APPLICATION_FORM, Step.APPROVAL), APPLICATION("入党申请书", Step.APPLICATION),
	POLITICAL_REVIEW("政治审查材料", Step.POLITICAL_REVIEW, Step.APPROVAL),
	CULTIVATION_REGISTER("培养教育考察登记材料", Step.ACTIVIST_DECISION, Step.APPROVAL),
	PROBATION_REGISTER("预备党员教育考察登记材料", Step.PROBATION_INSPECTION),
	CONVERSION_APPLICATION("转正申请书", Step.CONVERSION_APPLICATION);

	private static final Set<Paper> OF_ADMISSION = EnumSet.of(APPLICATION_FORM, APPLICATION, POLITICAL_REVIEW,
			CULTIVATION_REGISTER);

	private final String title;

	private final Set<Step> steps;

	/**
	 * @param steps those that bring it about, or show that it must be there
	 */
	Paper(String title, Step... steps) {
		this.title = title;
		this.steps = Set.of(steps);
	}

	/** The papers that a file has brought about by now, and that go with the person. */
	static List<String> of(Development file) {
		return Arrays.stream(values())
			.filter((paper) -> paper.steps.stream().anyMatch((step) -> file.steps().last(step).isPresent()))
			.map((paper) -> paper.title)
			.toList();
	}

	/** Those of the admission that are not there, by title, empty when all are. */
	static String missingOfAdmission(Set<Paper> there) {
		return OF_ADMISSION.stream()
			.filter((paper) -> !there.contains(paper))
			.map((paper) -> paper.title)
			.collect(Collectors.joining("、"));
	}

	/** The titles of the papers that are not there, empty when all are. */
	static String missing(Set<Paper> there, boolean applied) {
		var missing = EnumSet.allOf(Paper.class);
		missing.removeAll(there);
		if (!applied) {
			missing.remove(CONVERSION_APPLICATION);
		}
		return missing.stream().map((paper) -> paper.title).collect(Collectors.joining("、"));
	}

}
