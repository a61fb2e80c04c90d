package io.dangwu.organization;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Who acts, with the roles held at that moment.
 */
public record Actor(String userId, Set<Role> roles) {

	/** The product itself: timers, start-up, imports. */
	public static final Actor SYSTEM = new Actor("system", Set.of());

	public Actor {
		roles = Set.copyOf(roles);
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	public boolean has(RoleKind kind) {
		return this.roles.stream().anyMatch((role) -> role.kind() == kind);
	}

	public boolean hasAny(RoleKind... kinds) {
		return Arrays.stream(kinds).anyMatch(this::has);
	}

	/**
	 * Whether a task for these candidate groups is the actor's; the system's are all.
	 */
	public boolean holdsAny(Collection<String> groups) {
		return isSystem() || groups.stream().flatMap((group) -> Role.parse(group).stream()).anyMatch(this::has);
	}

	/**
	 * Identity, not equality: no account can be made that passes for the system.
	 */
	public boolean isSystem() {
		return this == SYSTEM;
	}

}
