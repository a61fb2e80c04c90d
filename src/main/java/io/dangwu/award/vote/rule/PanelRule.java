package io.dangwu.award.vote.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.regulation.Verdict;

/**
 * A panel has scored when all its members have handed in and each nominee has at least as
 * many scores as the college wants; the score of a nominee is the mean of those given
 * (practice of the college).
 */
public final class PanelRule {

	private static final int DECIMALS = 2;

	private final int scorers;

	public PanelRule(int scorers) {
		this.scorers = scorers;
	}

	/**
	 * What is still missing.
	 * @param nominees how each is called
	 */
	public Verdict complete(List<ScoredSheet> sheets, Map<UUID, String> nominees) {
		if (sheets.size() < this.scorers) {
			return Verdict.refused("评委 %d 名，少于规定的 %d 名，请增补".formatted(sheets.size(), this.scorers));
		}
		var waiting = sheets.stream()
			.filter((sheet) -> !sheet.submitted())
			.map((sheet) -> Verdict.refused("评委%s还没有提交评分".formatted(sheet.scorer())))
			.reduce(Verdict.allowed(), Verdict::and);
		return waiting.isAllowed() ? enough(sheets, nominees) : waiting;
	}

	/** The mean of the scores of a nominee, rounded half up. */
	public static BigDecimal score(List<ScoredSheet> sheets, UUID nominee) {
		var given = sheets.stream()
			.filter((sheet) -> sheet.scores(nominee))
			.map((sheet) -> sheet.points().get(nominee))
			.toList();
		return given.stream()
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(BigDecimal.valueOf(given.size()), DECIMALS, RoundingMode.HALF_UP);
	}

	private Verdict enough(List<ScoredSheet> sheets, Map<UUID, String> nominees) {
		return nominees.entrySet().stream().map((nominee) -> {
			var scored = sheets.stream().filter((sheet) -> sheet.scores(nominee.getKey())).count();
			return Verdict.refusedIf(scored < this.scorers,
					"“%s”只有 %d 名评委评分（其余回避），少于规定的 %d 名，请增补评委".formatted(nominee.getValue(), scored, this.scorers));
		}).reduce(Verdict.allowed(), Verdict::and);
	}

}
