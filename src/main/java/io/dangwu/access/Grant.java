package io.dangwu.access;

import java.util.List;

import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

import static io.dangwu.access.EngineGroups.ACTING;
import static io.dangwu.access.EngineGroups.ADMINISTRATORS;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

/**
 * What a group may do in the engine beyond its own tasks, which bring their rights with
 * them. Nobody may start, change, suspend or delete a case, nor do another's task: cases
 * begin on our pages and go on by their tasks.
 */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

	private static final String PARTY_OFFICE = Role.of(RoleKind.PARTY_OFFICE).groupId();

	private static final String AUDITOR = Role.of(RoleKind.AUDITOR).groupId();

	private static final Permission[] WATCH_AND_RETRY = { READ, Permissions.READ_INSTANCE, Permissions.READ_TASK,
			Permissions.READ_HISTORY, ProcessDefinitionPermissions.RETRY_JOB };

	/** Everything that is granted to groups. */
	static List<Grant> all() {
		return List.of(
		// @formatter:off
			to(ACTING, APPLICATION, "tasklist", ACCESS),
			to(ACTING, PROCESS_DEFINITION, READ),

			to(PARTY_OFFICE, APPLICATION, "cockpit", ACCESS),
			to(PARTY_OFFICE, PROCESS_DEFINITION, WATCH_AND_RETRY),
			to(PARTY_OFFICE, Resources.TASK, READ),
			to(PARTY_OFFICE, DEPLOYMENT, READ),

			to(AUDITOR, PROCESS_DEFINITION, READ, Permissions.READ_HISTORY),

			to(ADMINISTRATORS, APPLICATION, "admin", ACCESS),
			to(ADMINISTRATORS, APPLICATION, "cockpit", ACCESS),
			to(ADMINISTRATORS, PROCESS_DEFINITION, WATCH_AND_RETRY),
			to(ADMINISTRATORS, Resources.TASK, READ),
			to(ADMINISTRATORS, DEPLOYMENT, READ),
			to(ADMINISTRATORS, Resources.USER, ALL),
			to(ADMINISTRATORS, Resources.GROUP, ALL),
			to(ADMINISTRATORS, Resources.GROUP_MEMBERSHIP, ALL),
			to(ADMINISTRATORS, Resources.AUTHORIZATION, ALL),
			to(ADMINISTRATORS, Resources.FILTER, ALL),
			to(ADMINISTRATORS, Resources.OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ),
			to(ADMINISTRATORS, Resources.SYSTEM, SystemPermissions.READ));
		// @formatter:on
	}

	/** Whether the right in the engine is this one. */
	boolean stands(Authorization right) {
		return this.group.equals(right.getGroupId()) && this.resource.resourceType() == right.getResourceType()
				&& this.resourceId.equals(right.getResourceId());
	}

	private static Grant to(String group, Resource resource, Permission... permissions) {
		return to(group, resource, Authorization.ANY, permissions);
	}

	private static Grant to(String group, Resource resource, String resourceId, Permission... permissions) {
		return new Grant(group, resource, resourceId, List.of(permissions));
	}

}
