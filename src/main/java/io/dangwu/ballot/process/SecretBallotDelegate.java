package io.dangwu.ballot.process;

import java.util.Date;
import java.util.List;

import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.BallotService;
import io.dangwu.ballot.SupervisionService;
import io.dangwu.engine.Answers;
import io.dangwu.engine.Moments;
import io.dangwu.organization.CurrentActor;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process secretBallot calls. */
@Component
public class SecretBallotDelegate {

	private final BallotService ballots;

	private final SupervisionService supervision;

	private final BallotReading reading;

	private final Answers answers;

	private final CurrentActor actor;

	SecretBallotDelegate(BallotService ballots, SupervisionService supervision, BallotReading reading, Answers answers,
			CurrentActor actor) {
		this.ballots = ballots;
		this.supervision = supervision;
		this.reading = reading;
		this.answers = answers;
		this.actor = actor;
	}

	public List<String> chair(DelegateExecution execution) {
		return List.of(this.reading.chair(execution.getProcessBusinessKey()));
	}

	public List<String> tellers(DelegateExecution execution) {
		return this.reading.tellers(execution.getProcessBusinessKey());
	}

	public List<String> scrutineers(DelegateExecution execution) {
		return this.reading.scrutineers(execution.getProcessBusinessKey());
	}

	public Date lastDay(DelegateExecution execution) {
		return Moments.lastMinuteBefore(this.reading.ofCase(execution.getProcessBusinessKey()).closes().at());
	}

	public Date closing(DelegateExecution execution) {
		return Date.from(this.reading.ofCase(execution.getProcessBusinessKey()).closes().at());
	}

	public String openBallot(DelegateExecution execution) {
		return this.ballots.open((String) execution.getVariable("ballotSubject"), execution.getProcessBusinessKey())
			.name();
	}

	public void recordClosing(DelegateExecution execution) {
		var evenSo = Boolean.TRUE.equals(this.answers.read(execution, CloseVoting.class).evenSo());
		this.supervision.checkEnd(execution.getProcessBusinessKey(), evenSo, this.actor.get());
	}

	public void recordCount(DelegateExecution execution) {
		this.supervision.checkEntered(execution.getProcessBusinessKey());
	}

	public String recordReview(DelegateExecution execution) {
		var review = this.answers.read(execution, ConfirmCount.class).review();
		return this.supervision.review(execution.getProcessBusinessKey(), review, this.actor.get()).name();
	}

	public String concludeBallot(DelegateExecution execution) {
		return this.ballots.conclude(execution.getProcessBusinessKey()).name();
	}

	/**
	 * However the process ends: cut off with the case behind it, it leaves no box half
	 * open.
	 */
	public void closeBox(DelegateExecution execution) {
		this.ballots.abandon(execution.getProcessBusinessKey());
	}

}
