package io.dangwu.access;

import java.util.Map;

import io.dangwu.organization.Role;

/** What the engine's groups are called on the screen. */
final class GroupNames {

	private static final Map<String, String> OURS = Map.of(EngineGroups.ACTING, "全体办理人员", EngineGroups.ADMINISTRATORS,
			"系统管理员");

	private GroupNames() {
	}

	static String of(String groupId) {
		return Role.parse(groupId).map(GroupNames::title).orElseGet(() -> OURS.getOrDefault(groupId, groupId));
	}

	private static String title(Role role) {
		return (role.unit() != null) ? role.unit() + " " + role.kind().title() : role.kind().title();
	}

}
