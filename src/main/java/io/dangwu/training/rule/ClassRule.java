package io.dangwu.training.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;

/**
 * A class has its days within the time in which it is held, and ends when that is over.
 */
public final class ClassRule {

	private static final int HOURS_OF_A_DAY = 24;

	private ClassRule() {
	}

	public static Verdict plan(LocalDate startsOn, LocalDate endsOn, int days, int hours) {
		var span = ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
		return new DatedAct("结业日期", endsOn).notBefore(new DatedAct("开班日期", startsOn))
			.and(Verdict.refusedIf(days < 1 || hours < 1, "培训天数和学时应当大于零"))
			.and(Verdict.refusedIf(span > 0 && days > span, "培训天数 %d 超过了开班到结业的 %d 天".formatted(days, span)))
			.and(Verdict.refusedIf(days > 0 && hours > days * HOURS_OF_A_DAY, "学时与天数不符，请核对"));
	}

	/** Completed is a class that is over, with a result for everybody. */
	public static Verdict completion(LocalDate endsOn, int participants, int withoutResult, LocalDate today) {
		return Verdict.refusedIf(today.isBefore(endsOn), "培训班 %s 结业，还不能办理结业".formatted(endsOn))
			.and(Verdict.refusedIf(participants == 0, "还没有学员"))
			.and(Verdict.refusedIf(withoutResult > 0, "还有 %d 名学员没有登记结果".formatted(withoutResult)));
	}

}
