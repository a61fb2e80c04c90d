package io.dangwu.organization;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A kind of role, in the college or in one unit; at the same time a candidate group.
 */
public record Role(RoleKind kind, @Nullable String unit) {

	private static final Pattern GROUP = Pattern.compile("([a-z-]+?)(?:-([A-Z]{2}\\d{2}(?:-[A-Z]\\d{2})?))?");

	public Role {
		if (kind.isPerUnit() != (unit != null)) {
			throw new IllegalArgumentException(kind + " with unit " + unit);
		}
	}

	public static Role of(RoleKind kind) {
		return new Role(kind, null);
	}

	public static Role of(RoleKind kind, String unit) {
		return new Role(kind, unit);
	}

	/**
	 * The role behind a group's id; empty for a group that is none of ours.
	 */
	public static Optional<Role> parse(String groupId) {
		var match = GROUP.matcher(groupId);
		if (!match.matches()) {
			return Optional.empty();
		}
		var unit = match.group(2);
		return RoleKind.named(match.group(1))
			.filter((kind) -> kind.isPerUnit() == (unit != null))
			.map((kind) -> new Role(kind, unit));
	}

	public String groupId() {
		return (this.unit != null) ? this.kind.groupName() + "-" + this.unit : this.kind.groupName();
	}

}
