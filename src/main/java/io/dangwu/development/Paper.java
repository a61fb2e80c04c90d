package io.dangwu.development;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes into the personal file at the end. */
public enum Paper {

	APPLICATION_FORM("入党志愿书"), APPLICATION("入党申请书"), POLITICAL_REVIEW("政治审查材料"), CULTIVATION_REGISTER("培养教育考察登记材料"),
	PROBATION_REGISTER("预备党员教育考察登记材料"), CONVERSION_APPLICATION("转正申请书");

	private final String title;

	Paper(String title) {
		this.title = title;
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
