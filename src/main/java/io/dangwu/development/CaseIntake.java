package io.dangwu.development;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;

import io.dangwu.development.rule.ProbationRule;
import io.dangwu.member.AccountWanted;
import io.dangwu.member.MemberMovedIn;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Milestones;
import io.dangwu.member.Person;
import io.dangwu.organization.CaseKeys;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.DatedAct;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes up the case of somebody who is on the way into the Party and has no case here:
 * whoever comes from outside, and whom the register knew before. The days on record go
 * into the file, so that the time served counts.
 */
@Component
class CaseIntake {

	private final Desk desk;

	private final Laws laws;

	private final CaseKeys keys;

	private final CurrentActor actor;

	CaseIntake(Desk desk, Laws laws, CaseKeys keys, CurrentActor actor) {
		this.desk = desk;
		this.laws = laws;
		this.keys = keys;
		this.actor = actor;
	}

	@EventListener
	void on(MemberMovedIn arrived) {
		var person = this.desk.person(arrived.memberId());
		if (person.status().isCandidate() || person.status() == MemberStatus.PROBATIONARY) {
			takeUp(person, new Intake(arrived.on(), arrived.inspections(), true, this.actor.get()));
		}
	}

	/** The key of the case that begins where the person stands. */
	String takeUp(Person person, Intake intake) {
		var key = this.keys.next(person.branchCode(), Development.KIND, intake.on().getYear());
		var file = new Development(key, person.id(), person.branchCode());
		var days = person.milestones();
		enter(file, Step.APPLICATION, Outcome.DONE, days.appliedOn(), intake);
		switch (person.status()) {
			case ACTIVIST -> cultivation(file, days, intake);
			case PROSPECT -> admission(file, days, intake);
			case PROBATIONARY -> probation(file, days, intake);
			default -> move(file, intake);
		}
		this.desk.open(file);
		this.desk.announce(new AccountWanted(person.userId()));
		this.desk.announce(new CaseTakenUp(key, file.stage(), intake.moved()));
		return key;
	}

	private void cultivation(Development file, Milestones days, Intake intake) {
		enter(file, Step.ACTIVIST_DECISION, Outcome.DETERMINED, days.activistOn(), intake);
		inspections(file, Step.INSPECTION, intake);
		move(file, intake);
		file.reach(Stage.ACTIVIST);
	}

	private void admission(Development file, Milestones days, Intake intake) {
		cultivation(file, days, intake);
		enter(file, Step.LISTING, Outcome.LISTED, days.prospectOn(), intake);
		file.reach(Stage.PROSPECT);
	}

	private void probation(Development file, Milestones days, Intake intake) {
		var end = Objects.requireNonNull(days.probationEndsOn());
		enter(file, Step.ADMISSION_MEETING, Outcome.PASSED, days.acceptedOn(), intake);
		enter(file, Step.APPROVAL, Outcome.APPROVED, days.approvedOn(), intake);
		inspections(file, Step.PROBATION_INSPECTION, intake);
		move(file, intake);
		var normal = ProbationRule.endsOn(file.steps().dayOf(Step.ADMISSION_MEETING), this.laws.all());
		new DatedAct("预备期满日期", end).notBefore(new DatedAct("支部大会接收后满一年的日期", normal)).orThrow();
		file.begin(end.isAfter(normal) ? Probation.extendedUntil(end) : Probation.until(end));
	}

	/** As many as the papers show; on which days they were is of no consequence here. */
	private void inspections(Development file, Step step, Intake intake) {
		IntStream.range(0, intake.inspections())
			.forEach((number) -> enter(file, step, Outcome.SATISFACTORY, intake.on(), intake));
	}

	private void move(Development file, Intake intake) {
		if (intake.moved()) {
			enter(file, Step.MOVE, Outcome.MOVED_IN, intake.on(), intake);
		}
	}

	private void enter(Development file, Step step, Outcome outcome, @Nullable LocalDate on, Intake intake) {
		if (on != null) {
			this.desk.enter(file, step, new Act(on, outcome, null, intake.source()), intake.actor());
		}
	}

}
