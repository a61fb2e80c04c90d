package io.dangwu.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/**
 * The lists that everybody finds in Tasklist. Everybody reads them; nobody but an
 * administrator makes others.
 */
@Component
class TasklistFilters {

	static final String OPEN = "待办任务";

	static final String MINE = "我的任务";

	static final String SOON = "即将到期";

	static final String OVERDUE = "已逾期";

	private static final List<String> ORDER = List.of(OPEN, MINE, SOON, OVERDUE);

	private static final String ME = "${currentUser()}";

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
	}

	void write() {
		write(OPEN, "分派给我本人和我所在岗位、支部的全部任务", open());
		write(MINE, "我已经认领、由我办理的任务", this.tasks.createTaskQuery().taskAssigneeExpression(ME));
		write(SOON, "七日之内到期的任务",
				open().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(7)}"));
		write(OVERDUE, "已经超过办理期限的任务", open().dueBeforeExpression("${now()}"));
		letEverybodyRead();
	}

	/** Where Tasklist shows one of the lists. */
	String address(String name) {
		return "/camunda/app/tasklist/default/#/" + find(name).map((filter) -> "?filter=" + filter.getId()).orElse("");
	}

	private TaskQuery open() {
		return this.tasks.createTaskQuery()
			.or()
			.taskCandidateUserExpression(ME)
			.taskAssigneeExpression(ME)
			.includeAssignedTasks()
			.endOr()
			.orderByDueDate()
			.asc();
	}

	private void write(String name, String description, TaskQuery query) {
		var filter = find(name).orElseGet(() -> this.filters.newTaskFilter(name));
		filter.setQuery(query);
		filter.setProperties(Map.of("description", description, "priority", ORDER.indexOf(name), "refresh", true));
		this.filters.saveFilter(filter);
	}

	/** Ours belongs to nobody; others may be called the same. */
	private Optional<Filter> find(String name) {
		return this.filters.createFilterQuery()
			.filterName(name)
			.list()
			.stream()
			.filter((filter) -> filter.getOwner() == null)
			.findFirst();
	}

	private void letEverybodyRead() {
		var all = this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GLOBAL)
			.resourceType(Resources.FILTER)
			.resourceId(Authorization.ANY);
		if (all.count() == 0) {
			var right = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
			right.setUserId(Authorization.ANY);
			right.setResource(Resources.FILTER);
			right.setResourceId(Authorization.ANY);
			right.setPermissions(new Permission[] { Permissions.READ });
			this.authorizations.saveAuthorization(right);
		}
	}

}
