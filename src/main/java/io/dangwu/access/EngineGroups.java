package io.dangwu.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;

import org.springframework.stereotype.Component;

/**
 * The groups in whose name somebody uses the engine: one for each role, one common to all
 * who act, and the administrators', who are no part of the register.
 */
@Component
class EngineGroups {

	/** Everybody who may come to have a task: all roles but the one that only reads. */
	static final String ACTING = "acting";

	static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

	private final HeldRoles roles;

	private final IdentityService identity;

	EngineGroups(HeldRoles roles, IdentityService identity) {
		this.roles = roles;
		this.identity = identity;
	}

	List<String> of(String userId) {
		var groups = new ArrayList<>(groups(this.roles.of(userId)));
		if (isAdministrator(userId)) {
			groups.add(ADMINISTRATORS);
		}
		return groups;
	}

	boolean isAdministrator(String userId) {
		return this.identity.createGroupQuery().groupId(ADMINISTRATORS).groupMember(userId).count() > 0;
	}

	static List<String> groups(Set<Role> roles) {
		var groups = new ArrayList<>(roles.stream().map(Role::groupId).sorted().toList());
		if (roles.stream().anyMatch((role) -> role.kind() != RoleKind.AUDITOR)) {
			groups.add(ACTING);
		}
		return groups;
	}

	/** Whether the register says who belongs to the group. */
	static boolean isKept(String groupId) {
		return groupId.equals(ACTING) || Role.parse(groupId).isPresent();
	}

}
