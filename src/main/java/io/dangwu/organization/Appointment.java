package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Collection;

import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A post that somebody is to be given.
 */
record Appointment(String holder, Unit unit, PostKind kind, LocalDate since, @Nullable LocalDate until) {

	/**
	 * Judged beside the posts that are held in the unit on the day it begins.
	 */
	Verdict beside(Collection<HeldPost> held) {
		return Verdict
			.refusedIf(this.kind.roles(this.unit).isEmpty(), "%s不设%s".formatted(this.unit.name(), this.kind.title()))
			.and(Verdict.refusedIf(this.until != null && !this.until.isAfter(this.since), "任职截止日期应当晚于任职日期"))
			.and(Verdict.refusedIf(this.kind.isSingle() && held.stream().anyMatch(this::isSameKind),
					"%s已有在任的%s，请先办理免职".formatted(this.unit.name(), this.kind.title())))
			.and(Verdict.refusedIf(held.stream().anyMatch((post) -> isSameKind(post) && isSameHolder(post)),
					"该同志已任%s%s".formatted(this.unit.name(), this.kind.title())));
	}

	PostTaken taken() {
		return new PostTaken(this.holder, this.unit.code(), this.kind);
	}

	private boolean isSameKind(HeldPost post) {
		return post.kind() == this.kind;
	}

	private boolean isSameHolder(HeldPost post) {
		return post.holder().equals(this.holder);
	}

}
