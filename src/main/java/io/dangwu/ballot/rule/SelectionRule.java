package io.dangwu.ballot.rule;

import java.util.List;
import java.util.Set;

import io.dangwu.regulation.Verdict;

/**
 * In a selection each voter picks one name or more, and no more than the paper says; of
 * the others the voter says nothing.
 */
public final class SelectionRule {

	private static final Set<Stance> ADMITTED = Set.of(Stance.APPROVE, Stance.ABSTAIN);

	private SelectionRule() {
	}

	public static Verdict check(Slip slip, Paper paper) {
		if (!fits(slip.marks(), paper)) {
			return Verdict.refused("页面与选票不符，请重新打开选票");
		}
		var picked = slip.marks().stream().filter((mark) -> mark.stance() == Stance.APPROVE).count();
		return Verdict.refusedIf(picked == 0, "您还没有选择，请至少选 1 人")
			.and(Verdict.refusedIf(picked > paper.seats(),
					"您选了 %d 人，最多可以选 %d 人，请去掉 %d 人".formatted(picked, paper.seats(), picked - paper.seats())));
	}

	/** What came of it, in words. */
	public static String reasoning(VoteFigures figures) {
		return "名册上共 %d 人，收到选票 %d 张".formatted(figures.present(), figures.returned());
	}

	/** Each line of the paper once, picked or not, and nothing else. */
	private static boolean fits(List<Mark> marks, Paper paper) {
		var lines = marks.stream().map(Mark::line).toList();
		return lines.size() == paper.lines().size() && Set.copyOf(lines).equals(paper.lines().keySet())
				&& marks.stream().allMatch((mark) -> ADMITTED.contains(mark.stance()) && mark.writeIn() == null);
	}

}
