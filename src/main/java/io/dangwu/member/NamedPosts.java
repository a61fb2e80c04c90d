package io.dangwu.member;

import java.util.List;

import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostService;
import io.dangwu.organization.PostSheet;

import org.springframework.stereotype.Component;

/**
 * The posts of an organisation with the names of their holders, and what else these hold.
 */
@Component
class NamedPosts {

	private final PostService posts;

	private final OrganizationService organizations;

	private final MemberService members;

	NamedPosts(PostService posts, OrganizationService organizations, MemberService members) {
		this.posts = posts;
		this.organizations = organizations;
		this.members = members;
	}

	List<Officer> held(String unit) {
		return this.posts.held(unit).stream().map(this::officer).toList();
	}

	List<Officer> former(String unit) {
		return this.posts.former(unit).stream().map(this::officer).toList();
	}

	private Officer officer(PostSheet sheet) {
		var post = sheet.post();
		var elsewhere = this.organizations.postsOf(post.holder())
			.stream()
			.filter((other) -> !other.id().equals(post.id()))
			.map(NamedPosts::title)
			.toList();
		return new Officer(this.members.nameOf(post.holder()), sheet, elsewhere);
	}

	private static String title(HeldPost post) {
		return post.unit().name() + post.kind().title();
	}

}
