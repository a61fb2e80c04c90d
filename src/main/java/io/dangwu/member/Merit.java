package io.dangwu.member;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against honouring somebody, as the register has it.
 *
 * @param duesPaidUntil the last month for which dues were paid
 */
public record Merit(Person person, List<Appraisal> appraisals, List<Sanction> sanctions,
		@Nullable YearMonth duesPaidUntil) {

}
