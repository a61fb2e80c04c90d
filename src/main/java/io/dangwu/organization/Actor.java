package io.dangwu.organization;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * Who acts, with the roles held at that moment. They are read when they are first asked
 * for, so that who only signs what was decided costs no look into the register.
 */
public final class Actor {

	/** The product itself: timers, start-up, imports. */
	public static final Actor SYSTEM = new Actor("system", Set.of());

	private final String userId;

	private final Supplier<Set<Role>> roles;

	public Actor(String userId, Set<Role> roles) {
		this(userId, () -> roles);
	}

	public Actor(String userId, Supplier<Set<Role>> roles) {
		this.userId = userId;
		this.roles = SingletonSupplier.of(() -> Set.copyOf(roles.get()));
	}

	public String userId() {
		return this.userId;
	}

	public Set<Role> roles() {
		return this.roles.get();
	}

	public boolean has(Role role) {
		return roles().contains(role);
	}

	public boolean has(RoleKind kind) {
		return roles().stream().anyMatch((role) -> role.kind() == kind);
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
