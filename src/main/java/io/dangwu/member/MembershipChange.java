package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member came to a branch, went from one, or both at once.
 *
 * @param branchCode the branch that the change is about
 */
public record MembershipChange(UUID memberId, PersonCategory category, Kind kind, String branchCode, LocalDate on) {

	/** Joined or left the college's Party, or moved between its branches. */
	public enum Kind {

		JOINED("新增"), LEFT("减少"), MOVED_HERE("院内转入"), MOVED_AWAY("院内转出");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
