package io.dangwu.member;

import java.time.LocalDate;

import io.dangwu.organization.Actor;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the posts of those whom a sanction takes them from.
 */
@Component
class LostPosts {

	private final MemberService members;

	private final OrganizationService organizations;

	LostPosts(MemberService members, OrganizationService organizations) {
		this.members = members;
		this.organizations = organizations;
	}

	@EventListener
	void on(SanctionImposed imposed) {
		if (imposed.kind().endsPosts()) {
			this.organizations.postsOf(this.members.person(imposed.memberId()).userId())
				.forEach((post) -> release(post, imposed.on()));
		}
	}

	private void release(HeldPost post, LocalDate on) {
		this.organizations.release(post.id(), on.isBefore(post.since()) ? post.since() : on, Actor.SYSTEM);
	}

}
