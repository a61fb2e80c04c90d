package io.dangwu.overview;

import java.util.Map;

import io.dangwu.organization.StudentQuota;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation of the second level has achieved of the plan of a year.
 *
 * @param quota the share of members among its students; none where it has no students
 * @param students most students to be admitted; none where nothing is set
 * @param youngStaff young staff to be admitted; none where it has no teachers
 * @param reached how many there are in each group
 */
public record PlanLine(Unit unit, @Nullable StudentQuota quota, @Nullable Integer students,
		@Nullable Integer youngStaff, boolean planned, Map<PeopleGroup, Integer> reached) {

	public int number(PeopleGroup group) {
		return this.reached.getOrDefault(group, 0);
	}

	public boolean isOverQuota() {
		return this.students != null && number(PeopleGroup.STUDENTS_ADMITTED) > this.students;
	}

	public boolean isBehind() {
		return this.youngStaff != null && number(PeopleGroup.YOUNG_ADMITTED) < this.youngStaff;
	}

}
