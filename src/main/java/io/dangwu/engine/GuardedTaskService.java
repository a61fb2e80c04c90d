package io.dangwu.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service behind the guard: a task is answered by its form and no other
 * way. Guard and completion are one command, so that the engine reads the task once, and
 * asks once whether the actor may.
 */
class GuardedTaskService extends TaskServiceImpl {

	private final TaskGuard guard;

	GuardedTaskService(TaskGuard guard) {
		this.guard = guard;
	}

	/** Nobody hands a task to somebody else by taking it in another name. */
	@Override
	public void claim(String taskId, String userId) {
		var acting = actingUser();
		Verdict.refusedIf(acting != null && !acting.equals(userId), "任务只能由本人认领").orThrow();
		super.claim(taskId, userId);
	}

	/** Giving back what one has taken needs no more right than taking it. */
	@Override
	public void setAssignee(String taskId, String userId) {
		var acting = actingUser();
		if (userId == null && acting != null && createTaskQuery().taskId(taskId).taskAssignee(acting).count() > 0) {
			super.claim(taskId, null);
		}
		else {
			super.setAssignee(taskId, userId);
		}
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, Map.of());
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		this.commandExecutor.execute(new GuardedCompletion(this.guard, taskId, variables, false, false));
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserialize) {
		return this.commandExecutor.execute(new GuardedCompletion(this.guard, taskId, variables, true, deserialize));
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		this.commandExecutor.execute((context) -> {
			super.resolveTask(taskId, this.guard.admit(context, taskId, variables));
			return null;
		});
	}

	/** The engine lets everybody write who can read; here it takes the right to work. */
	@Override
	public Comment createComment(String taskId, String processInstanceId, String message) {
		this.commandExecutor.execute((context) -> OpenTask.forWork(context, taskId));
		return super.createComment(taskId, processInstanceId, message);
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String processInstanceId, String name,
			String description, InputStream content) {
		throw refusal();
	}

	@Override
	public Attachment createAttachment(String type, String taskId, String processInstanceId, String name,
			String description, String url) {
		throw refusal();
	}

	@Override
	public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
		refuse();
	}

	@Override
	public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
		refuse();
	}

	@Override
	protected void setVariables(String taskId, Map<String, ? extends Object> variables, boolean local) {
		refuse();
	}

	@Override
	public void setVariable(String taskId, String name, Object value) {
		refuse();
	}

	@Override
	public void setVariableLocal(String taskId, String name, Object value) {
		refuse();
	}

	@Override
	protected void updateVariables(String taskId, Map<String, ? extends Object> changed, Collection<String> removed,
			boolean local) {
		refuse();
	}

	@Override
	public void removeVariables(String taskId, Collection<String> names) {
		refuse();
	}

	@Override
	public void removeVariablesLocal(String taskId, Collection<String> names) {
		refuse();
	}

	@Override
	public void removeVariable(String taskId, String name) {
		refuse();
	}

	@Override
	public void removeVariableLocal(String taskId, String name) {
		refuse();
	}

	@Override
	public VariableMap getVariablesTyped(String taskId, boolean deserialize) {
		return shown(taskId, super.getVariablesTyped(taskId, deserialize));
	}

	@Override
	public VariableMap getVariablesTyped(String taskId, Collection<String> names, boolean deserialize) {
		return shown(taskId, super.getVariablesTyped(taskId, names, deserialize));
	}

	@Override
	public VariableMap getVariablesLocalTyped(String taskId, boolean deserialize) {
		return shown(taskId, super.getVariablesLocalTyped(taskId, deserialize));
	}

	@Override
	public VariableMap getVariablesLocalTyped(String taskId, Collection<String> names, boolean deserialize) {
		return shown(taskId, super.getVariablesLocalTyped(taskId, names, deserialize));
	}

	@Override
	protected <T extends TypedValue> T getVariableTyped(String taskId, String name, boolean local,
			boolean deserialize) {
		T known = super.getVariableTyped(taskId, name, local, deserialize);
		return (actingUser() != null) ? prefill(taskId).getValueTyped(name) : known;
	}

	/**
	 * Who only works on a task is shown what its form is opened with, not what others
	 * answered before.
	 */
	private VariableMap shown(String taskId, VariableMap known) {
		return (actingUser() != null) ? prefill(taskId) : known;
	}

	private VariableMap prefill(String taskId) {
		return this.commandExecutor.execute((context) -> this.guard.prefill(context, taskId));
	}

	private @Nullable String actingUser() {
		return this.commandExecutor.execute(CommandContext::getAuthenticatedUserId);
	}

	private static void refuse() {
		throw refusal();
	}

	private static RegulationViolated refusal() {
		return new RegulationViolated(Verdict.refused("任务的内容只能通过任务表单提交"));
	}

}
