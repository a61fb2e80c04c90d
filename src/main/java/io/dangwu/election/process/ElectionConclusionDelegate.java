package io.dangwu.election.process;

import java.util.List;

import io.dangwu.election.CommitteeElection;
import io.dangwu.election.ResultService;
import io.dangwu.member.Person;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process electionConclusion calls. */
@Component
public class ElectionConclusionDelegate extends ElectionCaseDelegate {

	private final CommitteeElection committees;

	private final ResultService results;

	ElectionConclusionDelegate(ElectionRoom room, CommitteeElection committees, ResultService results) {
		super(room);
		this.committees = committees;
		this.results = results;
	}

	public boolean isSecretaryElectedByCommittee(DelegateExecution execution) {
		return this.committees.isDue(key(execution));
	}

	public List<String> newCommittee(DelegateExecution execution) {
		return this.committees.committee(key(execution)).stream().map(Person::userId).toList();
	}

	public String recordSecretaryElection(DelegateExecution execution) {
		var election = read(execution, ElectSecretary.class);
		return this.committees.record(key(execution), election.act(), election.vote(), actor()).name();
	}

	public void recordReport(DelegateExecution execution) {
		this.results.report(key(execution), read(execution, ReportResult.class).act(), actor());
	}

	public List<String> resultDeciders(DelegateExecution execution) {
		return information().groups(this.results.decides(key(execution)), key(execution));
	}

	public String recordResultApproval(DelegateExecution execution) {
		var approval = read(execution, ApproveResult.class);
		return this.results.approve(key(execution), approval.act(), approval.answer(), actor()).name();
	}

	public void recordUnfilled(DelegateExecution execution) {
		this.results.recordUnfilled(key(execution));
	}

	public void takeOffice(DelegateExecution execution) {
		this.results.takeOffice(key(execution));
	}

	public void recordHandOver(DelegateExecution execution) {
		this.results.handOver(key(execution), read(execution, HandOver.class).act(), actor());
	}

}
