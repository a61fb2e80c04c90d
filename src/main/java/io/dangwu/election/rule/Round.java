package io.dangwu.election.rule;

import java.util.Comparator;
import java.util.List;

import io.dangwu.regulation.Verdict;

/**
 * A vote that was counted.
 *
 * @param seats how many were to be elected in it
 * @param due members with the right to vote who ought to come
 * @param present those of them who came
 * @param valid ballots that count
 */
public record Round(int seats, int due, int present, int valid, List<Votes> votes) {

	private static final Comparator<Votes> MOST_FIRST = Comparator.comparingInt(Votes::approvals).reversed();

	public Round {
		votes = votes.stream().sorted(MOST_FIRST).toList();
	}

	/** Whether the figures are possible at all. */
	public Verdict check() {
		var approvals = this.votes.stream().mapToInt(Votes::approvals).sum();
		return Verdict.refusedIf(this.seats < 1, "应选名额至少为 1，请核对")
			.and(AttendanceRule.check(this.due, this.present))
			.and(Verdict.refusedIf(this.valid < 0 || this.valid > this.present,
					"有效票 %d 张，应在 0 和实到 %d 之间，请核对".formatted(this.valid, this.present)))
			.and(this.votes.stream().map(this::check).reduce(Verdict.allowed(), Verdict::and))
			.and(Verdict.refusedIf(approvals > this.valid * this.seats, "赞成票合计 %d，多于有效票 %d 张、每张至多 %d 名的总数 %d，请核对"
				.formatted(approvals, this.valid, this.seats, this.valid * this.seats)));
	}

	private Verdict check(Votes one) {
		return Verdict.refusedIf(one.approvals() < 0, one.name() + "的赞成票不得为负数，请核对")
			.and(Verdict.refusedIf(one.approvals() > this.valid,
					"%s得赞成票 %d，多于有效票 %d 张，请核对".formatted(one.name(), one.approvals(), this.valid)));
	}

}
