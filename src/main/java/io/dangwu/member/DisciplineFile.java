package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What those see who record sanctions: who it is, the sanctions and the right to vote,
 * nothing else of the entry.
 *
 * @param rightsLostSince the beginning of a 留党察看 whose rights are not restored
 * @param suspendedSince the beginning of a suspension that has not ended
 */
public record DisciplineFile(Person person, String branch, VotingRight right, List<Sanction> sanctions,
		@Nullable LocalDate rightsLostSince, @Nullable LocalDate suspendedSince) {

}
