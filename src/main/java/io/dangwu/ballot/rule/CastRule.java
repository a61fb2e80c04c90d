package io.dangwu.ballot.rule;

import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;

import io.dangwu.regulation.Verdict;

/**
 * What would not count on paper is not taken into an online box: the voter is told, and
 * marks the ballot anew.
 */
public final class CastRule {

	private CastRule() {
	}

	public static Verdict check(Slip slip, Paper paper) {
		var complete = complete(slip, paper);
		if (!complete.isAllowed()) {
			return complete;
		}
		var approved = SlipRule.approved(slip).size();
		return slip.marks()
			.stream()
			.map((mark) -> writtenIn(mark, paper))
			.reduce(Verdict.allowed(), Verdict::and)
			.and(writtenOnce(slip, paper))
			.and(Verdict.refusedIf(approved > paper.seats(),
					"您赞成和另选了 %d 人，多于应选的 %d 人，这样的选票无效，请减少到 %d 人以内".formatted(approved, paper.seats(), paper.seats())));
	}

	/** Each line of the paper once, and nothing else. */
	private static Verdict complete(Slip slip, Paper paper) {
		var marked = slip.marks().stream().map(Mark::line).toList();
		if (marked.size() != new HashSet<>(marked).size() || !paper.lines().keySet().containsAll(marked)
				|| slip.marks().stream().anyMatch((mark) -> mark.stance() == Stance.UNREADABLE)) {
			return Verdict.refused("页面与选票不符，请重新打开选票");
		}
		return paper.lines()
			.keySet()
			.stream()
			.filter((line) -> !marked.contains(line))
			.map((line) -> Verdict.refused("请对“%s”选择赞成、不赞成或者弃权".formatted(paper.name(line))))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private static Verdict writtenIn(Mark mark, Paper paper) {
		var name = mark.writeIn();
		if (name == null) {
			return Verdict.allowed();
		}
		return Verdict
			.refusedIf(mark.stance() != Stance.AGAINST,
					"对“%s”投%s票的，不能另选他人；不赞成的才可以另选".formatted(paper.name(mark.line()), mark.stance().title()))
			.and(eligible(name, paper));
	}

	private static Verdict eligible(UUID name, Paper paper) {
		if (paper.lines().containsKey(name)) {
			return Verdict.refused("%s已经是候选人，请在其姓名处选择赞成，不要另选".formatted(paper.name(name)));
		}
		return Verdict.refusedIf(!paper.writeIns().containsKey(name),
				paper.writeIns().isEmpty() ? "本次投票不能另选他人" : "另选的人不在有被选举权的名单中，请从名单中选择");
	}

	private static Verdict writtenOnce(Slip slip, Paper paper) {
		var seen = new HashSet<UUID>();
		return slip.marks()
			.stream()
			.map(Mark::writeIn)
			.filter(Objects::nonNull)
			.map((name) -> Verdict.refusedIf(!seen.add(name), "另选的%s写了不止一次，请只写一次".formatted(paper.name(name))))
			.reduce(Verdict.allowed(), Verdict::and);
	}

}
