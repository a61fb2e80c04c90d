package io.dangwu.award;

import java.time.LocalDate;

import io.dangwu.award.rule.Step;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has to hand in, and whether it has.
 *
 * @param admission why it was let in after its gate had closed
 */
public record ReportView(Step step, String unit, String unitName, ReportState state, LocalDate due,
		@Nullable LocalDate meetingOn, @Nullable Integer present, @Nullable String opinion, @Nullable String admission,
		@Nullable LocalDate doneOn) {

}
