package io.dangwu.member;

import java.time.LocalDate;
import java.util.stream.Stream;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the papers say that somebody brings along.
 *
 * @param inspections how many half-yearly inspections they show
 */
public record Papers(@Nullable LocalDate activistOn, @Nullable LocalDate acceptedOn, @Nullable LocalDate approvedOn,
		@Nullable LocalDate probationEndsOn, @Nullable LocalDate fullSince, int inspections) {

	private static final String ACCEPTED = "支部大会接收日期";

	private static final String END = "预备期满日期";

	Milestones milestones(LocalDate appliedOn) {
		return new Milestones(appliedOn, this.activistOn, null, this.acceptedOn, this.approvedOn, this.probationEndsOn,
				this.fullSince);
	}

	/**
	 * The days that belong to the status are there, no others, and in their order.
	 */
	Verdict check(MemberStatus status, LocalDate appliedOn, LocalDate on) {
		return (switch (status) {
			case APPLICANT -> Verdict.allowed();
			case ACTIVIST -> needed("确定积极分子日期", this.activistOn);
			case PROBATIONARY -> needed(ACCEPTED, this.acceptedOn).and(needed("审批日期", this.approvedOn))
				.and(needed(END, this.probationEndsOn));
			case FULL -> needed(ACCEPTED, this.acceptedOn).and(needed("转正日期", this.fullSince));
			default -> Verdict.refused("转入人员只能是正式党员、预备党员、入党积极分子或者入党申请人（发展对象按入党积极分子接收）");
		}).and(belong(status)).and(inOrder(appliedOn, on)).and(Verdict.refusedIf(this.inspections < 0, "考察次数不能是负数"));
	}

	private Verdict belong(MemberStatus status) {
		return Verdict
			.refusedIf(!status.isMember() && this.acceptedOn != null, "%s不填支部大会接收日期".formatted(status.title()))
			.and(Verdict.refusedIf(status != MemberStatus.FULL && this.fullSince != null,
					"%s不填转正日期".formatted(status.title())));
	}

	private Verdict inOrder(LocalDate appliedOn, LocalDate on) {
		var days = Stream
			.of(new Dated("递交申请日期", appliedOn), new Dated("确定积极分子日期", this.activistOn),
					new Dated(ACCEPTED, this.acceptedOn), new Dated("审批日期", this.approvedOn))
			.flatMap(Dated::act)
			.toList();
		var verdict = days.get(days.size() - 1).notInFutureOf(on);
		for (var i = 1; i < days.size(); i++) {
			verdict = verdict.and(days.get(i).notBefore(days.get(i - 1)));
		}
		return verdict.and(afterAcceptance(END, this.probationEndsOn))
			.and(afterAcceptance("转正日期", this.fullSince))
			.and(new Dated("转正日期", this.fullSince).act()
				.map((full) -> full.notInFutureOf(on))
				.reduce(Verdict.allowed(), Verdict::and));
	}

	private Verdict afterAcceptance(String title, @Nullable LocalDate day) {
		return (this.acceptedOn != null && day != null)
				? new DatedAct(title, day).after(new DatedAct(ACCEPTED, this.acceptedOn)) : Verdict.allowed();
	}

	private static Verdict needed(String title, @Nullable LocalDate day) {
		return Verdict.refusedIf(day == null, "请按转入材料填写" + title);
	}

	/**
	 * A day that the papers may leave open.
	 */
	private record Dated(String title, @Nullable LocalDate day) {

		Stream<DatedAct> act() {
			return (this.day != null) ? Stream.of(new DatedAct(this.title, this.day)) : Stream.empty();
		}

	}

}
