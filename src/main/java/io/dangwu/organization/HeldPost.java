package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A post and its holder.
 *
 * @param until the first day without the post; open while there is none
 */
public record HeldPost(UUID id, String holder, Unit unit, PostKind kind, LocalDate since, @Nullable LocalDate until) {

	boolean isHeldOn(LocalDate day) {
		return !this.since.isAfter(day) && (this.until == null || this.until.isAfter(day));
	}

	/** The days on which it is held, as people write them. */
	public String days() {
		return (this.until == null) ? this.since + " 起" : this.since + " 至 " + this.until.minusDays(1);
	}

	public Set<Role> roles() {
		return this.kind.roles(this.unit);
	}

}
