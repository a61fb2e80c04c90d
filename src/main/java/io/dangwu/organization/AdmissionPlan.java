package io.dangwu.organization;

import org.jspecify.annotations.Nullable;

/**
 * How many an organisation is to admit to the Party in a year.
 *
 * @param students most students; none where nothing is set
 * @param youngStaff young staff to be won; none where the practice of the college holds
 */
public record AdmissionPlan(String unit, int year, @Nullable Integer students, @Nullable Integer youngStaff) {

}
