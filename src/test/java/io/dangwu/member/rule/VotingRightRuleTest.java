package io.dangwu.member.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.member.rule.Hindrance.NONE;
import static io.dangwu.member.rule.Hindrance.SUSPENSION;
import static org.assertj.core.api.Assertions.assertThat;

class VotingRightRuleTest {

	@ParameterizedTest
	@CsvSource({ ",,2024-06-01,NO_MEMBERSHIP", "2023-06-15,,2023-06-14,NO_MEMBERSHIP",
			"2023-06-15,,2023-06-15,PROBATION", "2023-06-15,,2024-07-01,PROBATION",
			"2023-06-15,2024-06-15,2024-06-14,PROBATION", "2023-06-15,2024-06-15,2024-06-15,NONE",
			",1990-07-01,2024-06-01,NONE" })
	void givesTheVoteToFullMembers(@Nullable LocalDate acceptedOn, @Nullable LocalDate fullSince, LocalDate day,
			Hindrance hindrance) {
		var standing = new Standing(acceptedOn, fullSince, List.of(), List.of());

		assertThat(VotingRightRule.hindrance(standing, day, regulations(true))).isEqualTo(hindrance);
	}

	@ParameterizedTest
	@CsvSource({ "2024-03-01,,2024-02-29,NONE", "2024-03-01,,2024-03-01,SANCTION", "2024-03-01,,2030-01-01,SANCTION",
			"2024-03-01,2025-03-01,2025-02-28,SANCTION", "2024-03-01,2025-03-01,2025-03-01,NONE" })
	void takesTheVoteUntilTheRightsAreRestored(LocalDate from, @Nullable LocalDate restored, LocalDate day,
			Hindrance hindrance) {
		var standing = full(List.of(new Span(from, restored)), List.of());

		assertThat(VotingRightRule.hindrance(standing, day, regulations(true))).isEqualTo(hindrance);
	}

	@ParameterizedTest
	@CsvSource({ "2024-03-01,,2024-02-29,NONE", "2024-03-01,,2024-03-01,SUSPENSION",
			"2024-03-01,2024-05-01,2024-04-30,SUSPENSION", "2024-03-01,2024-05-01,2024-05-01,NONE" })
	void takesTheVoteWhileASuspensionIsRecorded(LocalDate from, @Nullable LocalDate until, LocalDate day,
			Hindrance hindrance) {
		var standing = full(List.of(), List.of(new Span(from, until)));

		assertThat(VotingRightRule.hindrance(standing, day, regulations(true))).isEqualTo(hindrance);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(nullValues = "-", textBlock = """
			R4b-01 full and present,                          2026-07-10, 2001-06-15, -,          true,  NONE
			R4b-02 full and on leave,                         2026-07-10, 2001-06-15, -,          true,  NONE
			R4b-06 probationary,                              2026-07-10, -,          -,          true,  PROBATION
			R4b-08 in custody and suspended in 2026,          2026-07-10, 2001-06-15, 2026-05-01, true,  SUSPENSION
			R4b-11 full since the day of the meeting,         2026-07-10, 2026-07-10, -,          true,  NONE
			R4b-14 in custody and nothing recorded in 2026,   2026-07-10, 2001-06-15, -,          true,  NONE
			R4b-16 detained and suspended in 2012,            2012-07-10, 2001-06-15, 2012-05-01, false, NONE
			""")
	void tellsWhoIsDueInAnElection(String row, LocalDate day, @Nullable LocalDate fullSince,
			@Nullable LocalDate suspendedOn, boolean counts, Hindrance hindrance) {
		var suspensions = Stream.ofNullable(suspendedOn).map((from) -> new Span(from, null)).toList();
		var standing = new Standing(LocalDate.parse("2000-06-15"), fullSince, List.of(), suspensions);

		assertThat(VotingRightRule.hindrance(standing, day, regulations(counts))).isEqualTo(hindrance);
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void asksTheLawOfTheDayWhetherASuspensionCounts(boolean counts) {
		var standing = full(List.of(), List.of(new Span(LocalDate.parse("2012-03-01"), null)));

		var hindrance = VotingRightRule.hindrance(standing, LocalDate.parse("2012-06-01"), regulations(counts));

		assertThat(hindrance).isEqualTo(counts ? SUSPENSION : NONE);
	}

	private static Standing full(List<Span> withoutRights, List<Span> suspensions) {
		return new Standing(LocalDate.parse("2000-06-15"), LocalDate.parse("2001-06-15"), withoutRights, suspensions);
	}

	private static VotingRegulations regulations(boolean suspensionTakesTheVote) {
		return new VotingRegulations(new Edition("voting", "选举规定", LocalDate.parse("1990-01-01")),
				new Cited<>(suspensionTakesTheVote, null));
	}

}
