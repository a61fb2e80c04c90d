package io.dangwu.member.rule;

import java.time.LocalDate;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Sanctions, suspensions and their ends are recorded of members, in the order in which
 * they happened and not before they did.
 */
public final class DisciplineRule {

	private DisciplineRule() {
	}

	/**
	 * A sanction has an end of its impact, but for expulsion; somebody on probation is
	 * not expelled, the branch decides on the probation.
	 */
	public static Verdict sanction(DisciplinaryState state, LocalDate on, @Nullable LocalDate impactUntil,
			boolean expulsion, LocalDate today) {
		var sanction = new DatedAct("处分日期", on);
		return ofAMember(state, sanction, today)
			.and(Verdict.refusedIf(expulsion && state.onProbation(), "预备党员不适用开除党籍，由所在支部就延长预备期或者取消预备党员资格提出意见"))
			.and(Verdict.refusedIf(expulsion && impactUntil != null, "开除党籍没有影响期，请不要填写影响期"))
			.and(Verdict.refusedIf(!expulsion && impactUntil == null, "请填写影响期的最后一天"))
			.and((impactUntil != null) ? new DatedAct("影响期截止日期", impactUntil).notBefore(sanction) : Verdict.allowed());
	}

	/** Rights are restored that were lost, once. */
	public static Verdict restoration(DisciplinaryState state, LocalDate on, LocalDate today) {
		return ending(state.rightsLostSince(), "没有尚未恢复权利的留党察看处分", "留党察看处分日期", new DatedAct("恢复权利日期", on), today);
	}

	/** Suspended is who is not suspended already. */
	public static Verdict suspension(DisciplinaryState state, LocalDate on, LocalDate today) {
		return ofAMember(state, new DatedAct("中止权利日期", on), today)
			.and(Verdict.refusedIf(state.suspendedSince() != null, "党员权利已经中止，请先登记中止结束"));
	}

	public static Verdict resumption(DisciplinaryState state, LocalDate on, LocalDate today) {
		return ending(state.suspendedSince(), "没有正在中止的党员权利", "中止权利日期", new DatedAct("中止结束日期", on), today);
	}

	private static Verdict ofAMember(DisciplinaryState state, DatedAct act, LocalDate today) {
		var since = state.memberSince();
		return act.notInFutureOf(today)
			.and((since != null) ? act.notBefore(new DatedAct("入党日期", since))
					: Verdict.refused("只登记预备党员和正式党员的处分和党员权利"));
	}

	private static Verdict ending(@Nullable LocalDate begun, String nothing, String title, DatedAct end,
			LocalDate today) {
		return (begun != null) ? end.notBefore(new DatedAct(title, begun)).and(end.notInFutureOf(today))
				: Verdict.refused(nothing);
	}

}
