package io.dangwu.ballot.rule;

import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;

import io.dangwu.regulation.Verdict;

/**
 * Figures that no ballots can give are not taken: no name has more approvals than there
 * are valid ballots, all together no more than valid ballots times seats.
 */
public final class PaperCountRule {

	private PaperCountRule() {
	}

	/**
	 * Whether the figures are possible; of a vote that is stopped or void nothing is
	 * counted.
	 * @param name how a line is called
	 */
	public static Verdict check(PaperCount count, int seats, Function<UUID, String> name) {
		var figures = count.figures();
		if (figures.issued() < 0 || figures.returned() < 0 || count.valid() < 0
				|| count.all().anyMatch(LineTally::isNegative)) {
			return Verdict.refused("票数不得为负数，请核对");
		}
		return (VoteValidityRule.judge(figures) == VoteValidity.VALID) ? counted(count, seats, name) : uncounted(count);
	}

	private static Verdict uncounted(PaperCount count) {
		return Verdict.refusedIf(count.valid() > 0 || count.all().anyMatch((line) -> line.sum() > 0),
				VoteValidityRule.reasoning(count.figures()) + "。请不要填写有效票和得票数");
	}

	private static Verdict counted(PaperCount count, int seats, Function<UUID, String> name) {
		var approvals = count.all().mapToLong(LineTally::approvals).sum();
		var most = (long) count.valid() * seats;
		return Verdict
			.refusedIf(count.valid() > count.figures().returned(),
					"有效票 %d 张，多于收回的 %d 张，请核对".formatted(count.valid(), count.figures().returned()))
			.and(count.all().map((line) -> bounded(line, count.valid(), name)).reduce(Verdict.allowed(), Verdict::and))
			.and(Verdict.refusedIf(approvals > most,
					"赞成票合计 %d，多于有效票 %d 张×应选 %d 人=%d，请核对".formatted(approvals, count.valid(), seats, most)))
			.and(writtenOnce(count, name));
	}

	private static Verdict bounded(LineTally line, int valid, Function<UUID, String> name) {
		return Verdict
			.refusedIf(line.approvals() > valid,
					"%s得赞成票 %d，多于有效票 %d 张，请核对".formatted(name.apply(line.line()), line.approvals(), valid))
			.and(Verdict.refusedIf(line.approvals() <= valid && line.sum() > valid,
					"%s的赞成、不赞成、弃权合计 %d，多于有效票 %d 张，请核对".formatted(name.apply(line.line()), line.sum(), valid)));
	}

	private static Verdict writtenOnce(PaperCount count, Function<UUID, String> name) {
		var seen = new HashSet<UUID>();
		return count.all()
			.map(LineTally::line)
			.map((line) -> Verdict.refusedIf(!seen.add(line), name.apply(line) + "填写了不止一次，请合并为一行"))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
