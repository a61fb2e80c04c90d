package io.dangwu.election;

import java.util.UUID;

import io.dangwu.ballot.LineCount;
import io.dangwu.election.rule.Fate;
import io.dangwu.election.rule.Standing;
import io.dangwu.election.rule.Votes;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One name of a vote, what was counted for it, and what that makes of it.
 *
 * @param fate none while the vote is open
 * @param reason the reckoning in words
 */
@Embeddable
public record RoundLine(UUID memberId, String name, boolean writeIn, int approvals, int against, int abstentions,
		@Enumerated(EnumType.STRING) @Nullable Fate fate, @Nullable String reason) {

	static RoundLine of(UUID memberId, String name) {
		return new RoundLine(memberId, name, false, 0, 0, 0, null, null);
	}

	static RoundLine counted(LineCount count) {
		return new RoundLine(count.line(), count.text(), count.writeIn(), count.approvals(), count.against(),
				count.abstentions(), null, null);
	}

	RoundLine judged(Standing standing) {
		return new RoundLine(this.memberId, this.name, this.writeIn, this.approvals, this.against, this.abstentions,
				standing.fate(), standing.reason());
	}

	Votes votes() {
		return new Votes(this.memberId, this.name, this.approvals, this.writeIn);
	}

	/** The approvals as they stand on a paper to be signed, in words and figures. */
	public String approvalsInWords() {
		return ChineseNumber.words(this.approvals) + "（" + this.approvals + "）";
	}

	public boolean isElected() {
		return this.fate == Fate.ELECTED;
	}

	boolean isTied() {
		return this.fate == Fate.TIED;
	}

}
