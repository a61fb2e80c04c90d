package io.dangwu.member.rule;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who has the right to vote: full members, but not while 留党察看 has taken their rights, and
 * not while a suspension is recorded where the law knows one (《中国共产党基层组织选举工作条例》第五条).
 */
public final class VotingRightRule {

	private VotingRightRule() {
	}

	/**
	 * What keeps a person from voting on the day, by the edition in force on it.
	 */
	public static Hindrance hindrance(Standing standing, LocalDate day, VotingRegulations regulations) {
		if (!hasCome(standing.acceptedOn(), day) && !hasCome(standing.fullSince(), day)) {
			return Hindrance.NO_MEMBERSHIP;
		}
		if (!hasCome(standing.fullSince(), day)) {
			return Hindrance.PROBATION;
		}
		if (anyOn(standing.withoutRights(), day)) {
			return Hindrance.SANCTION;
		}
		return (regulations.suspensionTakesTheVote().value() && anyOn(standing.suspensions(), day))
				? Hindrance.SUSPENSION : Hindrance.NONE;
	}

	private static boolean hasCome(@Nullable LocalDate date, LocalDate day) {
		return date != null && !date.isAfter(day);
	}

	private static boolean anyOn(List<Span> spans, LocalDate day) {
		return spans.stream().anyMatch((span) -> span.contains(day));
	}

}
