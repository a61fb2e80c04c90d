package io.dangwu.engine;

import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Works out anew what the engine worked out when a task or a timer began, because the
 * facts behind it have changed. It asks the diagram's own expressions.
 */
@Component
public class Recalculation {

	private final ProcessEngine engine;

	Recalculation(ProcessEngine engine) {
		this.engine = engine;
	}

	/**
	 * For whom the open tasks of a case are; who had taken one and is no longer asked
	 * gives it back.
	 */
	public void ofPeople(String businessKey) {
		inOneCommand(() -> openTasks(businessKey).map(TaskAudience::new).forEach((task) -> task.renew(this::groupsOf)));
	}

	/** When the open tasks of that kind in a case are due. */
	public void ofDueDate(String businessKey, String task) {
		inOneCommand(() -> openTasks(businessKey).filter((open) -> open.getTaskDefinitionKey().equals(task))
			.forEach(Recalculation::renewDueDate));
	}

	/** When the running timers of that name in a case fire. */
	public void ofTimer(String businessKey, String timer) {
		inOneCommand(() -> jobs(businessKey, timer)
			.forEach((job) -> this.engine.getManagementService().recalculateJobDuedate(job.getId(), false)));
	}

	/** Takes from groups the sight of the tasks of a case that are done. */
	public void ofSight(String businessKey, Set<String> formerGroups) {
		inOneCommand(() -> doneTasks(businessKey).flatMap(this::rights)
			.filter((right) -> formerGroups.contains(right.getGroupId()))
			.forEach((right) -> this.engine.getAuthorizationService().deleteAuthorization(right.getId())));
	}

	private static void renewDueDate(TaskEntity task) {
		task.setDueDate((Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution()));
	}

	private Set<String> groupsOf(String userId) {
		return this.engine.getIdentityService()
			.createGroupQuery()
			.groupMember(userId)
			.unlimitedList()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
	}

	private Stream<TaskEntity> openTasks(String businessKey) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.map(TaskEntity.class::cast);
	}

	private Stream<HistoricTaskInstance> doneTasks(String businessKey) {
		return this.engine.getHistoryService()
			.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.finished()
			.list()
			.stream();
	}

	private Stream<Authorization> rights(HistoricTaskInstance task) {
		return this.engine.getAuthorizationService()
			.createAuthorizationQuery()
			.resourceType(Resources.HISTORIC_TASK)
			.resourceId(task.getId())
			.list()
			.stream();
	}

	private Stream<Job> jobs(String businessKey, String timer) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.flatMap((id) -> this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(id)
				.activityId(timer)
				.timers()
				.list()
				.stream());
	}

	/** Whoever acts: what follows from a fact is nobody's right to grant. */
	private void inOneCommand(Runnable work) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute((context) -> withoutAuthorization(work, context));
	}

	private static @Nullable Void withoutAuthorization(Runnable work, CommandContext context) {
		context.runWithoutAuthorization(() -> {
			work.run();
			return null;
		});
		return null;
	}

}
