package io.dangwu.development;

import java.time.LocalDate;
import java.util.stream.Stream;

import io.dangwu.development.rule.ConversionApprovalRule;
import io.dangwu.development.rule.DevelopmentPractice;
import io.dangwu.development.rule.OathRule;
import io.dangwu.development.rule.PreReviewRule;
import io.dangwu.development.rule.TalkRule;
import io.dangwu.regulation.Deadline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when each task of a case is to be done: the law's limit where there is one, the
 * college's practice elsewhere.
 */
@Service
@Transactional(readOnly = true)
public class Deadlines {

	private final Desk desk;

	private final Laws laws;

	Deadlines(Desk desk, Laws laws) {
		this.desk = desk;
		this.laws = laws;
	}

	public LocalDate due(String key, String task) {
		var file = this.desk.file(key);
		return switch (task) {
			case "holdTalk" -> TalkRule.deadline(file.steps().dayOf(Step.APPLICATION), this.laws.all()).lastDay();
			case "decideActivist" -> activistDecision(file);
			case "inspectActivist" -> this.laws.nextInspection(file);
			case "preReviewProspect" ->
				file.steps().dayOf(Step.COMMITTEE_REVIEW).plus(practice().preReviewWithin().value());
			case "fillApplicationForm" -> beforeMeeting(file);
			case "approveAdmission" -> this.laws.lastDayOfApproval(file);
			case "holdOath" -> oath(file);
			case "inspectProbationer" -> this.laws.nextProbationInspection(file);
			case "applyForConversion" -> file.probation().endsOn();
			case "approveConversion" ->
				ConversionApprovalRule.deadline(file.steps().dayOf(Step.CONVERSION_MEETING), this.laws.all()).lastDay();
			case "archiveDossier" -> this.desk.today().plus(practice().archiveWithin().value());
			default -> soon();
		};
	}

	private LocalDate activistDecision(Development file) {
		return file.steps().endedWith(Step.ACTIVIST_DECISION, Outcome.NOT_YET)
				? file.steps().dayOf(Step.ACTIVIST_DECISION).plus(practice().activistReviewEvery().value()) : soon();
	}

	private LocalDate beforeMeeting(Development file) {
		return PreReviewRule.deadline(file.steps().dayOf(Step.PRE_REVIEW), this.laws.all())
			.map(Deadline::lastDay)
			.stream()
			.flatMap((lastDay) -> Stream.of(lastDay, soon()))
			.min(LocalDate::compareTo)
			.orElseGet(this::soon);
	}

	private LocalDate oath(Development file) {
		return OathRule.deadline(file.steps().dayOf(Step.APPROVAL), this.laws.all())
			.map(Deadline::lastDay)
			.orElseGet(this::soon);
	}

	private DevelopmentPractice practice() {
		return this.laws.practiceOn(this.desk.today());
	}

	private LocalDate soon() {
		return this.desk.today().plus(practice().stepWithin().value());
	}

}
