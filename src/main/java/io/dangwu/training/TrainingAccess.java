package io.dangwu.training;

import java.util.UUID;

import io.dangwu.member.MemberDirectory;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Component;

/**
 * Who holds classes, and who reads of them.
 */
@Component
class TrainingAccess {

	private final MemberDirectory directory;

	TrainingAccess(MemberDirectory directory) {
		this.directory = directory;
	}

	void checkHolds(Actor actor) {
		if (!holds(actor)) {
			throw new AccessRefused("培训班由党校或者组织部办理");
		}
	}

	/** Whoever sees the person sees the classes; the school sees everybody's. */
	void checkReads(UUID memberId, Actor actor) {
		if (!holds(actor)) {
			this.directory.person(memberId, actor);
		}
	}

	private static boolean holds(Actor actor) {
		return actor.isSystem() || actor.hasAny(RoleKind.PARTY_SCHOOL, RoleKind.ORG_DEPARTMENT);
	}

}
