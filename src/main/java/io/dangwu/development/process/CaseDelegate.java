package io.dangwu.development.process;

import java.util.Date;
import java.util.List;

import io.dangwu.development.CaseInformation;
import io.dangwu.engine.Moments;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the processes of the chain ask alike: who acts, and by when. */
public abstract class CaseDelegate {

	private final CaseRoom room;

	CaseDelegate(CaseRoom room) {
		this.room = room;
	}

	public Date due(DelegateExecution execution) {
		return Moments.endOf(this.room.deadlines().due(key(execution), execution.getCurrentActivityId()));
	}

	public List<String> secretaries(DelegateExecution execution) {
		return groups(RoleKind.BRANCH_SECRETARY, execution);
	}

	public List<String> committee(DelegateExecution execution) {
		return groups(RoleKind.BRANCH_COMMITTEE, execution);
	}

	public List<String> orgDepartment(DelegateExecution execution) {
		return groups(RoleKind.ORG_DEPARTMENT, execution);
	}

	public List<String> collegeCommittee(DelegateExecution execution) {
		return groups(RoleKind.COLLEGE_COMMITTEE, execution);
	}

	public List<String> organisers(DelegateExecution execution) {
		return groups(RoleKind.ORGANISER, execution);
	}

	List<String> groups(RoleKind kind, DelegateExecution execution) {
		return information().groups(kind, key(execution));
	}

	CaseInformation information() {
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
