package io.dangwu.election.process;

import java.util.Date;
import java.util.List;

import io.dangwu.election.ElectionInformation;
import io.dangwu.engine.Moments;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the processes of an election ask alike: who acts, and by when. */
public abstract class ElectionCaseDelegate {

	private final ElectionRoom room;

	ElectionCaseDelegate(ElectionRoom room) {
		this.room = room;
	}

	public Date due(DelegateExecution execution) {
		return Moments.endOf(information().due(key(execution), execution.getCurrentActivityId()));
	}

	public List<String> secretaries(DelegateExecution execution) {
		return information().groups(RoleKind.BRANCH_SECRETARY, key(execution));
	}

	public List<String> committee(DelegateExecution execution) {
		return information().groups(RoleKind.BRANCH_COMMITTEE, key(execution));
	}

	public List<String> superiors(DelegateExecution execution) {
		return information().groups(RoleKind.GENERAL_BRANCH, key(execution));
	}

	ElectionInformation information() {
		return this.room.information();
	}

	Actor actor() {
		return this.room.currentActor().get();
	}

	<T extends Record> T read(DelegateExecution execution, Class<T> form) {
		return this.room.answers().read(execution, form);
	}

	static String key(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

}
