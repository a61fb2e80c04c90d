package io.dangwu.publicity.process;

import java.util.Date;
import java.util.List;

import io.dangwu.engine.Answers;
import io.dangwu.engine.Moments;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.publicity.ObjectionService;
import io.dangwu.publicity.PublicNoticeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/** Everything the process publicNotice calls. */
@Component
public class PublicNoticeDelegate {

	private final PublicNoticeService notices;

	private final ObjectionService objections;

	private final Answers answers;

	private final CurrentActor actor;

	PublicNoticeDelegate(PublicNoticeService notices, ObjectionService objections, Answers answers,
			CurrentActor actor) {
		this.notices = notices;
		this.objections = objections;
		this.answers = answers;
		this.actor = actor;
	}

	public List<String> publishers(DelegateExecution execution) {
		return List.of(Role.of(RoleKind.ORG_DEPARTMENT).groupId());
	}

	public List<String> investigators(DelegateExecution execution) {
		return List.of(Role.of(RoleKind.ORG_DEPARTMENT).groupId(), Role.of(RoleKind.DISCIPLINE).groupId());
	}

	public void openNotice(DelegateExecution execution) {
		this.notices.open((String) execution.getVariable("noticeSubject"), execution.getProcessBusinessKey());
	}

	public Date lastDay(DelegateExecution execution) {
		return Moments.endOf(this.notices.period(execution.getProcessBusinessKey()).lastDay());
	}

	public Date dayAfterLast(DelegateExecution execution) {
		return Moments.startOf(this.notices.period(execution.getProcessBusinessKey()).dayAfter());
	}

	public void recordPosting(DelegateExecution execution) {
		var answer = this.answers.read(execution, PostNotice.class);
		this.notices.post(execution.getProcessBusinessKey(), answer.posting(), this.actor.get());
	}

	public String recordChange(DelegateExecution execution) {
		var answer = this.answers.read(execution, WatchNotice.class);
		return this.notices.change(execution.getProcessBusinessKey(), answer.noticeChange(), this.actor.get());
	}

	public String recordFinding(DelegateExecution execution) {
		var answer = this.answers.read(execution, InvestigateObjection.class);
		return this.objections.settle(execution.getProcessBusinessKey(), answer.settlement(), this.actor.get());
	}

	public String concludeNotice(DelegateExecution execution) {
		return this.notices.conclude(execution.getProcessBusinessKey()).name();
	}

	/**
	 * However the process ends: cut off with the case behind it, it leaves no notice up.
	 */
	public void closeNotice(DelegateExecution execution) {
		this.notices.abandon(execution.getProcessBusinessKey());
	}

}
