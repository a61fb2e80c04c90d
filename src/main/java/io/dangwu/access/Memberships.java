package io.dangwu.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;

import org.springframework.stereotype.Component;

/** The engine's groups, and who belongs to them. */
@Component
class Memberships {

	private final IdentityService identity;

	Memberships(IdentityService identity) {
		this.identity = identity;
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
		groups.stream()
			.filter((group) -> !before.contains(group))
			.forEach((group) -> this.identity.createMembership(userId, group));
	}

	private void create(String groupId) {
		var group = this.identity.newGroup(groupId);
		group.setName(GroupNames.of(groupId));
		group.setType("WORKFLOW");
		this.identity.saveGroup(group);
	}

	private static Set<String> ids(GroupQuery query) {
		return query.unlimitedList().stream().map(Group::getId).collect(Collectors.toSet());
	}

}
