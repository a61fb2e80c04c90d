package io.dangwu.election.process;

import java.util.List;

import io.dangwu.election.CommitteeElection;
import io.dangwu.election.ElectionAssembly;
import io.dangwu.election.ElectionService;
import io.dangwu.election.ResultService;
import io.dangwu.election.RollService;
import io.dangwu.member.Person;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process branchElection calls. */
@Component
public class BranchElectionDelegate extends ElectionCaseDelegate {

	private final ElectionService elections;

	private final RollService rolls;

	private final ElectionAssembly assembly;

	private final CommitteeElection committees;

	private final ResultService results;

	BranchElectionDelegate(ElectionRoom room, ElectionService elections, RollService rolls, ElectionAssembly assembly,
			CommitteeElection committees, ResultService results) {
		super(room);
		this.elections = elections;
		this.rolls = rolls;
		this.assembly = assembly;
		this.committees = committees;
		this.results = results;
	}

	public String recordRequest(DelegateExecution execution) {
		var request = read(execution, RequestElection.class);
		return this.elections.request(key(execution), request.act(), request.wanted(), actor()).name();
	}

	public String recordElectionApproval(DelegateExecution execution) {
		var approval = read(execution, ApproveElection.class);
		return this.elections.approve(key(execution), approval.act(), approval.answer(), actor()).name();
	}

	public boolean recordRoll(DelegateExecution execution) {
		var roll = read(execution, DrawUpRoll.class);
		return this.rolls.drawUp(key(execution), roll.act(), roll.meetingOn(), roll.exclusions(), actor());
	}

	public void recordExclusionConsent(DelegateExecution execution) {
		var consent = read(execution, ConsentToExclusions.class);
		this.rolls.consent(key(execution), consent.act(), consent.members(), actor());
	}

	public String recordElectionMeeting(DelegateExecution execution) {
		return this.assembly.record(key(execution)).name();
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

	public void takeOffice(DelegateExecution execution) {
		this.results.takeOffice(key(execution));
	}

	public void recordHandOver(DelegateExecution execution) {
		this.results.handOver(key(execution), read(execution, HandOver.class).act(), actor());
	}

}
