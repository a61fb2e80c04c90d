package io.dangwu.award.process;

import java.util.Date;
import java.util.List;

import io.dangwu.award.RoundDays;
import io.dangwu.award.RoundStage;
import io.dangwu.award.rule.Step;
import io.dangwu.engine.Answers;
import io.dangwu.engine.Moments;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process awardNomination calls. */
@Component
public class AwardNominationDelegate {

	private final AwardRoom room;

	private final Answers answers;

	private final CurrentActor actor;

	AwardNominationDelegate(AwardRoom room, Answers answers, CurrentActor actor) {
		this.room = room;
		this.answers = answers;
		this.actor = actor;
	}

	public List<String> branches(DelegateExecution execution) {
		return this.room.reading().branches(key(execution));
	}

	public List<String> units(DelegateExecution execution) {
		return this.room.reading().examined(key(execution));
	}

	public List<String> lists(DelegateExecution execution) {
		return this.room.selection().lists(key(execution));
	}

	public List<String> nominators(DelegateExecution execution) {
		return this.room.gates().nominators((String) execution.getVariable("branch"));
	}

	public List<String> examiners(DelegateExecution execution) {
		return this.room.gates().examiners((String) execution.getVariable("unit"));
	}

	public List<String> orgDepartment(DelegateExecution execution) {
		return group(RoleKind.ORG_DEPARTMENT);
	}

	public List<String> discipline(DelegateExecution execution) {
		return group(RoleKind.DISCIPLINE);
	}

	public List<String> committee(DelegateExecution execution) {
		return group(RoleKind.COLLEGE_COMMITTEE);
	}

	public List<String> partyOffice(DelegateExecution execution) {
		return group(RoleKind.PARTY_OFFICE);
	}

	public Date nominationDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).nominateBy());
	}

	public Date nominationGate(DelegateExecution execution) {
		return Moments.startOf(days(execution).nominateBy().plusDays(1));
	}

	public Date examinationDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).examineBy());
	}

	public Date examinationGate(DelegateExecution execution) {
		return Moments.startOf(days(execution).examineBy().plusDays(1));
	}

	public Date checkDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).checkBy());
	}

	public Date preliminaryDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).preliminaryBy());
	}

	public Date noticeDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).noticeBy());
	}

	public Date finalDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).ceremonyBy());
	}

	public Date ceremonyDay(DelegateExecution execution) {
		return Moments.endOf(days(execution).ceremonyBy());
	}

	public Date archiveDay(DelegateExecution execution) {
		return Moments.endOf(this.room.gates().archiveBy(key(execution)));
	}

	public void recordNomination(DelegateExecution execution) {
		this.room.gates().demand(key(execution), Step.NOMINATION, (String) execution.getVariable("branch"));
	}

	public void closeNominations(DelegateExecution execution) {
		this.room.rounds().close(key(execution), Step.NOMINATION);
	}

	public void beginExamination(DelegateExecution execution) {
		this.room.rounds().beginExamination(key(execution), units(execution));
	}

	public void recordExamination(DelegateExecution execution) {
		this.room.gates().demand(key(execution), Step.EXAMINATION, (String) execution.getVariable("unit"));
	}

	public void closeExaminations(DelegateExecution execution) {
		this.room.rounds().close(key(execution), Step.EXAMINATION);
	}

	public void beginCheck(DelegateExecution execution) {
		this.room.rounds().reach(key(execution), RoundStage.CHECK);
	}

	public void recordCheck(DelegateExecution execution) {
		this.room.gates().demandChecked(key(execution));
	}

	public String recordDisciplineReview(DelegateExecution execution) {
		return this.room.gates().demandReviewed(key(execution));
	}

	public void recordPreliminary(DelegateExecution execution) {
		this.room.gates().demandDecided(key(execution));
	}

	public void recordStriking(DelegateExecution execution) {
		this.room.notices().demandStruck(key(execution));
	}

	public String fillVacancies(DelegateExecution execution) {
		return this.room.notices().fill(key(execution));
	}

	public String postingKey(DelegateExecution execution) {
		return this.room.notices().newestKey(key(execution));
	}

	public void concludeNotices(DelegateExecution execution) {
		this.room.notices().conclude(key(execution));
	}

	public void recordFinal(DelegateExecution execution) {
		var answer = this.answers.read(execution, DecideFinally.class);
		this.room.decisions().decideFinally(key(execution), answer.decidedOn(), answer.decisionRef(), this.actor.get());
	}

	public void recordCeremony(DelegateExecution execution) {
		var answer = this.answers.read(execution, HoldCeremony.class);
		this.room.ceremonies().hold(key(execution), answer.heldOn(), answer.place(), this.actor.get());
	}

	public void recordArchiving(DelegateExecution execution) {
		var answer = this.answers.read(execution, ArchiveRound.class);
		this.room.ceremonies().archive(key(execution), answer.dossier());
	}

	private RoundDays days(DelegateExecution execution) {
		return this.room.reading().days(key(execution));
	}

	private static List<String> group(RoleKind kind) {
		return List.of(Role.of(kind).groupId());
	}

	private static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
