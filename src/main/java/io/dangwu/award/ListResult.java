package io.dangwu.award;

import java.math.BigDecimal;

import io.dangwu.award.rule.Ranked;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a list's ranking; nothing in it before it is ranked.
 *
 * @param place the same for those who are equal in everything
 * @param ballots the votes in the ballot among those tied
 */
@Embeddable
public record ListResult(@Nullable Integer votes, @Nullable BigDecimal panel, @Nullable BigDecimal publicScore,
		@Nullable BigDecimal composite, @Nullable Integer place,
		@Column(name = "ballot_votes") @Nullable Integer ballots) {

	static final ListResult NONE = new ListResult(null, null, null, null, null, null);

	static ListResult of(Ranked ranked) {
		var contender = ranked.contender();
		return new ListResult(contender.votes(), contender.panel(), ranked.publicScore(), ranked.composite(),
				ranked.rank(), null);
	}

	ListResult settled(int at, int approvals) {
		return new ListResult(this.votes, this.panel, this.publicScore, this.composite, at, approvals);
	}

}
