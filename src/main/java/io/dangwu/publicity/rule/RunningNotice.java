package io.dangwu.publicity.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Counting;
import io.dangwu.regulation.WorkingPeriod;

/**
 * A notice that stands, as its days were reckoned when it was posted.
 *
 * @param extended whether the superior has set its last day
 */
public record RunningNotice(LocalDate postedOn, int workingDays, Counting counting, WorkingPeriod period,
		boolean extended) {

}
