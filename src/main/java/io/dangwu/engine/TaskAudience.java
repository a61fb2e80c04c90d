package io.dangwu.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/** For whom an open task is, as its diagram says now. */
record TaskAudience(TaskEntity task) {

	/** The rights to the task go with the candidates. */
	void renew(Function<String, Set<String>> groupsOf) {
		var groups = wanted(this.task.getTaskDefinition().getCandidateGroupIdExpressions());
		var users = wanted(this.task.getTaskDefinition().getCandidateUserIdExpressions());
		var groupsBefore = candidates(IdentityLink::getGroupId);
		var usersBefore = candidates(IdentityLink::getUserId);
		missingIn(groups, groupsBefore).forEach(this.task::deleteCandidateGroup);
		missingIn(users, usersBefore).forEach(this.task::deleteCandidateUser);
		missingIn(groupsBefore, groups).forEach(this.task::addCandidateGroup);
		missingIn(usersBefore, users).forEach(this.task::addCandidateUser);
		giveBackUnless(users, groups, groupsOf);
		this.task.triggerUpdateEvent();
	}

	private void giveBackUnless(Set<String> users, Set<String> groups, Function<String, Set<String>> groupsOf) {
		var assignee = this.task.getAssignee();
		if (assignee != null && !users.contains(assignee) && Collections.disjoint(groups, groupsOf.apply(assignee))) {
			this.task.setAssignee(null);
		}
	}

	private Set<String> wanted(Set<Expression> expressions) {
		return expressions.stream()
			.map((expression) -> expression.getValue(this.task.getExecution()))
			.flatMap((value) -> (value instanceof Collection<?> several) ? several.stream() : Stream.of(value))
			.map(String::valueOf)
			.collect(Collectors.toSet());
	}

	private Set<String> candidates(Function<IdentityLink, String> id) {
		return this.task.getCandidates().stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Stream<String> missingIn(Set<String> some, Set<String> others) {
		return others.stream().filter((one) -> !some.contains(one));
	}

}
