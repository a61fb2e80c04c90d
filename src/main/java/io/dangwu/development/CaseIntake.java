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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up the case of somebody who comes from outside on the way into the Party: the
 * days of the papers go into the file, so that the time served elsewhere counts.
 */
@Service
@Transactional
class CaseIntake {

	private static final String FROM_THE_PAPERS = "据转入材料登记";

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
			takeUp(person, arrived);
		}
	}

	private void takeUp(Person person, MemberMovedIn arrived) {
		var key = this.keys.next(arrived.to(), "FZ", arrived.on().getYear());
		var file = new Development(key, person.id(), arrived.to());
		enter(file, Step.APPLICATION, Outcome.DONE, person.milestones().appliedOn());
		switch (person.status()) {
			case ACTIVIST -> cultivation(file, person.milestones(), arrived);
			case PROBATIONARY -> probation(file, person.milestones(), arrived);
			default -> enter(file, Step.MOVE, Outcome.MOVED_IN, arrived.on());
		}
		this.desk.open(file);
		this.desk.announce(new AccountWanted(person.userId()));
		this.desk.announce(new CaseTakenUp(key, file.stage()));
	}

	private void cultivation(Development file, Milestones days, MemberMovedIn arrived) {
		enter(file, Step.ACTIVIST_DECISION, Outcome.DETERMINED, days.activistOn());
		inspections(file, Step.INSPECTION, arrived);
		enter(file, Step.MOVE, Outcome.MOVED_IN, arrived.on());
		file.reach(Stage.ACTIVIST);
	}

	private void probation(Development file, Milestones days, MemberMovedIn arrived) {
		var end = Objects.requireNonNull(days.probationEndsOn());
		enter(file, Step.ADMISSION_MEETING, Outcome.PASSED, days.acceptedOn());
		enter(file, Step.APPROVAL, Outcome.APPROVED, days.approvedOn());
		inspections(file, Step.PROBATION_INSPECTION, arrived);
		enter(file, Step.MOVE, Outcome.MOVED_IN, arrived.on());
		var normal = ProbationRule.endsOn(file.dayOf(Step.ADMISSION_MEETING), this.laws.all());
		new DatedAct("预备期满日期", end).notBefore(new DatedAct("支部大会接收后满一年的日期", normal)).orThrow();
		file.resumeProbation(end, end.isAfter(normal));
	}

	/** As many as the papers show; on which days they were is of no consequence here. */
	private void inspections(Development file, Step step, MemberMovedIn arrived) {
		IntStream.range(0, arrived.inspections())
			.forEach((number) -> enter(file, step, Outcome.SATISFACTORY, arrived.on()));
	}

	private void enter(Development file, Step step, Outcome outcome, @Nullable LocalDate on) {
		if (on != null) {
			this.desk.enter(file, step, new Act(on, outcome, null, FROM_THE_PAPERS), this.actor.get());
		}
	}

}
