package io.dangwu.access;

import java.util.Map;

import io.dangwu.organization.Role;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A process of two steps to try rights on: a task for one role, then a step that breaks
 * until it is mended.
 */
@Component
public class AccessTrial {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private boolean mended;

	AccessTrial(RuntimeService runtime, TaskService tasks, ManagementService management) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
	}

	/** What the second step does. */
	public void run() {
		if (!this.mended) {
			throw new IllegalStateException("Broken on purpose");
		}
	}

	void mend(boolean mended) {
		this.mended = mended;
	}

	ProcessInstance start(Role role) {
		return this.runtime.startProcessInstanceByKey("accessTrial", Map.of("trialGroup", role.groupId()));
	}

	Task task(ProcessInstance trial) {
		return this.tasks.createTaskQuery().processInstanceId(trial.getId()).singleResult();
	}

	/** Goes on to the second step and lets it fail for good. */
	Job fail(ProcessInstance trial) {
		this.tasks.complete(task(trial).getId());
		var job = this.management.createJobQuery().processInstanceId(trial.getId()).singleResult();
		assertThatThrownBy(() -> retry(job)).hasMessageContaining("系统出错");
		this.management.setJobRetries(job.getId(), 0);
		return job;
	}

	void retry(Job job) {
		this.management.executeJob(job.getId());
	}

	boolean isOver(ProcessInstance trial) {
		return this.runtime.createProcessInstanceQuery().processInstanceId(trial.getId()).count() == 0;
	}

	void end(ProcessInstance trial) {
		if (!isOver(trial)) {
			this.runtime.deleteProcessInstance(trial.getId(), "end of the test");
		}
	}

}
