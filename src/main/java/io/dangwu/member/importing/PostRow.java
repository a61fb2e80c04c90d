package io.dangwu.member.importing;

import java.time.LocalDate;

import io.dangwu.organization.HeldPost;
import io.dangwu.organization.PostEntry;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A post as it will be.
 *
 * @param row in the sheet; nought where the register alone knows it
 * @param holder a member number, or who is to get one
 */
record PostRow(int row, Unit unit, PostKind kind, String holder, LocalDate since, @Nullable LocalDate until) {

	static PostRow of(HeldPost post) {
		return new PostRow(0, post.unit(), post.kind(), post.holder(), post.since(), post.until());
	}

	/**
	 * By which a post is known again.
	 */
	String key() {
		return String.join("|", this.unit.code(), this.kind.name(), this.holder, this.since.toString());
	}

	boolean isSamePost(PostRow other) {
		return this.unit.code().equals(other.unit.code()) && this.kind == other.kind;
	}

	boolean meets(PostRow other) {
		return begins(other.until) && other.begins(this.until);
	}

	PostEntry entry() {
		return new PostEntry(this.holder, this.unit.code(), this.kind, this.since, this.until);
	}

	private boolean begins(@Nullable LocalDate otherUntil) {
		return otherUntil == null || this.since.isBefore(otherUntil);
	}

}
