package io.dangwu.election.process;

import io.dangwu.election.ElectionAssembly;
import io.dangwu.election.ElectionService;
import io.dangwu.election.RollService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process branchElection calls. */
@Component
public class BranchElectionDelegate extends ElectionCaseDelegate {

	private final ElectionService elections;

	private final RollService rolls;

	private final ElectionAssembly assembly;

	BranchElectionDelegate(ElectionRoom room, ElectionService elections, RollService rolls, ElectionAssembly assembly) {
		super(room);
		this.elections = elections;
		this.rolls = rolls;
		this.assembly = assembly;
	}

	public String recordRequest(DelegateExecution execution) {
		var request = read(execution, RequestElection.class);
		return this.elections.request(key(execution), request.act(), request.wanted(), actor()).name();
	}

	public String recordElectionApproval(DelegateExecution execution) {
		var approval = read(execution, ApproveElection.class);
		return this.elections.approve(key(execution), approval.act(), approval.answer(), actor()).name();
	}

	public void recordWithdrawal(DelegateExecution execution) {
		this.elections.recordWithdrawal(key(execution));
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

}
