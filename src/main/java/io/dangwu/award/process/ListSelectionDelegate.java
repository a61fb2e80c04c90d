package io.dangwu.award.process;

import java.util.Date;
import java.util.List;

import io.dangwu.award.SelectionService;
import io.dangwu.engine.Moments;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process listSelection calls. */
@Component
public class ListSelectionDelegate {

	private final SelectionService selection;

	private final CurrentActor actor;

	ListSelectionDelegate(SelectionService selection, CurrentActor actor) {
		this.selection = selection;
		this.actor = actor;
	}

	public List<String> orgDepartment(DelegateExecution execution) {
		return List.of(Role.of(RoleKind.ORG_DEPARTMENT).groupId());
	}

	public Date scoreDay(DelegateExecution execution) {
		return Moments.endOf(this.selection.scoredBy(execution.getProcessBusinessKey()));
	}

	public Date voteEnd(DelegateExecution execution) {
		return Date.from(this.selection.closing(execution.getProcessBusinessKey()));
	}

	public void openVote(DelegateExecution execution) {
		this.selection.open(execution.getProcessBusinessKey(), kind(execution));
	}

	public void countVotes(DelegateExecution execution) {
		this.selection.count(execution.getProcessBusinessKey(), kind(execution));
	}

	public void recordPanel(DelegateExecution execution) {
		this.selection.concludePanel(execution.getProcessBusinessKey(), kind(execution), this.actor.get());
	}

	public void rankNominees(DelegateExecution execution) {
		this.selection.rank(execution.getProcessBusinessKey(), kind(execution));
	}

	/** The one of its turn, which the calling diagram sets. */
	private static String kind(DelegateExecution execution) {
		return (String) execution.getVariable("kind");
	}

}
