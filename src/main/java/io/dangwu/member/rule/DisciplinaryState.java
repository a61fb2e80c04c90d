package io.dangwu.member.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the register knows about somebody before an act of discipline is recorded.
 *
 * @param memberSince the day of acceptance; none for somebody who is no member now
 * @param rightsLostSince the beginning of a 留党察看 whose rights are not restored
 * @param suspendedSince the beginning of a suspension that has not ended
 */
public record DisciplinaryState(@Nullable LocalDate memberSince, boolean onProbation,
		@Nullable LocalDate rightsLostSince, @Nullable LocalDate suspendedSince) {

}
