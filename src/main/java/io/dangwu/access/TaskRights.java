package io.dangwu.access;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The rights that the engine gives by itself, without those that would outlive their
 * reason: who takes a task of a group keeps no right of his own when he leaves the group,
 * and who is no longer asked loses what he was asked for.
 */
class TaskRights extends DefaultAuthorizationProvider {

	/** Name and address come from the register, the password from our own page. */
	@Override
	public AuthorizationEntity[] newUser(User user) {
		return new AuthorizationEntity[] {
				createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ) };
	}

	@Override
	public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, String before, String assignee) {
		var candidates = ((TaskEntity) task).getCandidates();
		return candidates.isEmpty() ? super.newTaskAssignee(task, before, assignee) : null;
	}

	/**
	 * Who is asked by name has a right to the task and none to its history, through which
	 * the engine would show the answers of everybody else.
	 */
	@Override
	protected AuthorizationEntity[] createOrUpdateAuthorizationsByUserId(Task task, String userId) {
		return new AuthorizationEntity[] { createOrUpdateAuthorization(task, userId, null, Resources.TASK, false,
				getRuntimePermissions(isEnforceSpecificVariablePermission())) };
	}

	@Override
	public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String userId, String type) {
		return ended(task, (resource) -> getGrantAuthorizationByUserId(userId, resource, task.getId()));
	}

	@Override
	public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
		return ended(task, (resource) -> getGrantAuthorizationByGroupId(groupId, resource, task.getId()));
	}

	/** For a task that is only just being made there is nothing to look for. */
	@Override
	protected @Nullable AuthorizationEntity getGrantAuthorization(String taskId, String userId, String groupId,
			Resource resource) {
		var task = Context.getCommandContext().getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
		return (task != null && task.getRevision() == 0) ? null
				: super.getGrantAuthorization(taskId, userId, groupId, resource);
	}

	/** With a task that is done all rights to it go at once. */
	private AuthorizationEntity @Nullable [] ended(Task task, Function<Resource, @Nullable AuthorizationEntity> right) {
		if (((TaskEntity) task).isDeleted()) {
			getAuthorizationManager().deleteAuthorizationsByResourceId(Resources.HISTORIC_TASK, task.getId());
			return null;
		}
		return Stream.of(Resources.TASK, Resources.HISTORIC_TASK)
			.map(right)
			.filter(Objects::nonNull)
			.toArray(AuthorizationEntity[]::new);
	}

}
