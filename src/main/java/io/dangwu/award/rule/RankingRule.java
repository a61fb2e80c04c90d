package io.dangwu.award.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.dangwu.regulation.Share;

/**
 * Orders a list by the public vote and the panel together, then by the panel, then by
 * votes; who is equal in all three at the last place is left to a ballot (practice of the
 * college).
 */
public final class RankingRule {

	private static final BigDecimal FULL_MARK = BigDecimal.valueOf(100);

	private static final Comparator<Ranked> MERIT = Comparator.comparing(Ranked::composite)
		.thenComparing((ranked) -> ranked.contender().panel())
		.thenComparing((ranked) -> ranked.contender().votes())
		.reversed();

	private static final Comparator<Ranked> LISTED = MERIT.thenComparing((ranked) -> ranked.contender().order())
		.thenComparing((ranked) -> ranked.contender().id());

	private final Share publicWeight;

	public RankingRule(Share publicWeight) {
		this.publicWeight = publicWeight;
	}

	public Ranking rank(Collection<Contender> contenders, int places) {
		var most = contenders.stream().mapToInt(Contender::votes).max().orElse(0);
		var listed = contenders.stream().map((contender) -> scored(contender, most)).sorted(LISTED).toList();
		var ranked = listed.stream().map((one) -> numbered(one, listed)).toList();
		if (ranked.size() <= places) {
			return new Ranking(ranked, ranked, List.of(), 0);
		}
		return cut(ranked, places);
	}

	/** Of those who are equal at the last place all wait where not all get in. */
	private static Ranking cut(List<Ranked> ranked, int places) {
		var next = ranked.get(places);
		var tied = ranked.stream().filter((one) -> one.rank() == next.rank()).toList();
		var in = new ArrayList<>(ranked.subList(0, places));
		in.removeAll(tied);
		var left = places - in.size();
		return new Ranking(ranked, in, (left > 0) ? tied : List.of(), left);
	}

	private Ranked scored(Contender contender, int most) {
		var votes = BigDecimal.valueOf(contender.votes());
		var publicScore = (most == 0) ? BigDecimal.ZERO.setScale(2)
				: votes.multiply(FULL_MARK).divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP);
		return new Ranked(contender, publicScore, composite(publicScore, contender.panel()), 0);
	}

	private BigDecimal composite(BigDecimal publicScore, BigDecimal panel) {
		var whole = this.publicWeight.denominator();
		var weight = this.publicWeight.numerator();
		return publicScore.multiply(BigDecimal.valueOf(weight))
			.add(panel.multiply(BigDecimal.valueOf(whole - weight)))
			.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
	}

	private static Ranked numbered(Ranked one, List<Ranked> all) {
		var better = all.stream().filter((other) -> MERIT.compare(other, one) < 0).count();
		return new Ranked(one.contender(), one.publicScore(), one.composite(), Math.toIntExact(better) + 1);
	}

}
