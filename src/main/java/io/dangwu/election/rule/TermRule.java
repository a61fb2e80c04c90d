package io.dangwu.election.rule;

import java.time.LocalDate;
import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

/**
 * A term of office ends so many years after the election, or on the day that the superior
 * has approved instead: not more than a year later, and under the law of 2020 not more
 * than a year earlier either.
 */
public final class TermRule {

	private TermRule() {
	}

	/**
	 * How far the term has gone.
	 * @param monthsAhead months before the end from which it is ending
	 */
	public static TermState state(TermSpan term, LocalDate today, int monthsAhead) {
		if (today.isAfter(term.end())) {
			return TermState.OVER;
		}
		if (term.isPostponed()) {
			return TermState.POSTPONED;
		}
		return today.isBefore(term.end().minusMonths(monthsAhead)) ? TermState.RUNNING : TermState.ENDING;
	}

	/**
	 * Judges another end than the present one, approved on a day: a delay by the edition
	 * in force when the term regularly ends, an early end by that of the approval.
	 */
	public static Verdict newEnd(TermSpan term, LocalDate newEnd, LocalDate approvedOn,
			Regulations<ElectionRegulations> regulations) {
		var possible = Verdict.refusedIf(newEnd.equals(term.end()), "本届任期现在就是 %s 届满，没有变化".formatted(newEnd))
			.and(Verdict.refusedIf(!newEnd.isAfter(term.electedOn()), "届满日期应当晚于上次换届选举的日期 " + term.electedOn()));
		if (!possible.isAllowed()) {
			return possible;
		}
		return newEnd.isAfter(term.regularEnd()) ? delay(term, newEnd, regulations.on(term.regularEnd()).delayAtMost())
				: early(term, newEnd, approvedOn, regulations.on(approvedOn));
	}

	/**
	 * Judges the day of an election: one held long before the end takes an approval of
	 * its own.
	 */
	public static Verdict election(TermSpan term, LocalDate on, int monthsAhead) {
		return Verdict.refusedIf(!on.isAfter(term.electedOn()), "换届选举的日期应当晚于上次换届选举的日期 " + term.electedOn())
			.and(Verdict.refusedIf(on.isAfter(term.electedOn()) && on.isBefore(term.end().minusMonths(monthsAhead)),
					"本届任期 %s 届满，%s 距届满还有 %d 个月以上，属于提前换届，请先登记上级批准的届满日期".formatted(term.end(), on, monthsAhead)));
	}

	private static Verdict delay(TermSpan term, LocalDate newEnd, Cited<Period> atMost) {
		var latest = term.regularEnd().plus(atMost.value());
		return Verdict.refusedIf(newEnd.isAfter(latest),
				"本届任期应当于 %s 届满，延期一般不超过 %s，最迟延至 %s".formatted(term.regularEnd(), PeriodText.of(atMost.value()), latest),
				atMost);
	}

	private static Verdict early(TermSpan term, LocalDate newEnd, LocalDate approvedOn, ElectionRegulations law) {
		var inTime = Verdict.refusedIf(newEnd.isBefore(approvedOn), "提前换届的日期不能早于上级批准的日期 " + approvedOn);
		return law.earlyAtMost().map((atMost) -> inTime.and(early(term, newEnd, atMost))).orElse(inTime);
	}

	private static Verdict early(TermSpan term, LocalDate newEnd, Cited<Period> atMost) {
		var earliest = term.regularEnd().minus(atMost.value());
		return Verdict.refusedIf(newEnd.isBefore(earliest), "本届任期应当于 %s 届满，提前换届一般不超过 %s，最早提前到 %s"
			.formatted(term.regularEnd(), PeriodText.of(atMost.value()), earliest), atMost);
	}

}
