package io.dangwu.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** The engine's groups, and who belongs to them. */
@Component
class Memberships {

	private final IdentityService identity;

	private final JdbcClient database;

	Memberships(IdentityService identity, JdbcClient database) {
		this.identity = identity;
		this.database = database;
	}

	/**
	 * Who belongs to which groups of the register, all at once: the engine itself would
	 * ask person by person.
	 */
	Map<String, Set<String>> all() {
		return this.database.sql("select user_id_, group_id_ from act_id_membership")
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.stream()
			.filter((membership) -> EngineGroups.isKept(membership.getValue()))
			.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
	}

	void createMissing(Collection<String> groups) {
		if (!groups.isEmpty()) {
			var missing = new HashSet<>(groups);
			missing.removeAll(ids(this.identity.createGroupQuery().groupIdIn(groups.toArray(String[]::new))));
			missing.forEach(this::create);
		}
	}

	/** Leaves alone what is no role: an administrator stays one. */
	void set(String userId, Collection<String> groups) {
		var before = ids(this.identity.createGroupQuery().groupMember(userId));
		before.stream()
			.filter((group) -> EngineGroups.isKept(group) && !groups.contains(group))
			.forEach((group) -> this.identity.deleteMembership(userId, group));
		add(userId, groups.stream().filter((group) -> !before.contains(group)).toList());
	}

	void add(String userId, Collection<String> groups) {
		groups.forEach((group) -> this.identity.createMembership(userId, group));
	}

	private void create(String groupId) {
		var group = this.identity.newGroup(groupId);
		group.setName(GroupNames.of(groupId));
		group.setType("WORKFLOW");
		this.identity.saveGroup(group);
	}

	private static Set<String> ids(GroupQuery query) {
		return query.unlimitedList().stream().map(Group::getId).collect(toSet());
	}

}
