package io.dangwu.local.cases;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Collectors;

import io.dangwu.local.DemonstrationClock;
import io.dangwu.member.AppraisalGrade;
import io.dangwu.member.AppraisalService;
import io.dangwu.member.Person;
import io.dangwu.organization.Actor;

import org.springframework.stereotype.Component;

/** The yearly appraisals of members on which the awards of the demonstration rest. */
@Component
class DemonstrationAppraisals {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int DAY_OF_ENTRY = 10;

	/** One of so many is excellent. */
	private static final int ONE_OF = 4;

	private final AppraisalService appraisals;

	private final Deserving deserving;

	private final Officials officials;

	private final DemonstrationClock clock;

	DemonstrationAppraisals(AppraisalService appraisals, Deserving deserving, Officials officials,
			DemonstrationClock clock) {
		this.appraisals = appraisals;
		this.deserving = deserving;
		this.officials = officials;
		this.clock = clock;
	}

	/**
	 * Of a year, entered in the following January or before the day, if that is sooner.
	 */
	void enter(int year, LocalDate before) {
		var usual = LocalDate.of(year + 1, Month.JANUARY, DAY_OF_ENTRY);
		var on = usual.isBefore(before) ? usual : before.minusDays(1);
		this.clock.stopAt(on.atTime(9, 0).atZone(ZONE).toInstant());
		this.officials.branches().forEach((branch) -> enter(branch, year));
	}

	private void enter(String branch, int year) {
		var appraised = this.deserving.members(branch, YearMonth.of(year, Month.DECEMBER).atEndOfMonth()).toList();
		var excellent = appraised.stream()
			.filter(this.deserving::isIdle)
			.limit(Math.max(1, appraised.size() / ONE_OF))
			.collect(Collectors.toSet());
		var grades = appraised.stream()
			.collect(Collectors.toMap(Person::id,
					(person) -> excellent.contains(person) ? AppraisalGrade.EXCELLENT : AppraisalGrade.QUALIFIED));
		this.appraisals.enter(branch, year, grades, null, Actor.SYSTEM);
	}

}
