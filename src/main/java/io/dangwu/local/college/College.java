package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.member.Colleague;
import io.dangwu.member.RegisterEntry;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.PostEntry;

/**
 * The whole invented college as values: its organisations, its people and their posts.
 */
public record College(List<OrganizationEntry> units, List<RegisterEntry> people, List<Colleague> colleagues,
		List<PostEntry> posts) {

	/** The day on which the clock of the college of 2012 starts. */
	public static final LocalDate START_OF_2012 = LocalDate.parse("2012-04-10");

	/**
	 * The college of 2012, its dates as the tables have them.
	 */
	public static College of2012() {
		return dated(START_OF_2012);
	}

	/**
	 * The same college, dated around the day on which it is created.
	 */
	public static College dated(LocalDate created) {
		return new CollegePlan(new Dating(created)).college();
	}

}
