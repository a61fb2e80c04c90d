package io.dangwu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations at work and all posts as they stand in the register, for those who
 * bring them in from outside; without a word to anybody.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OrganizationBook {

	private static final Comparator<HeldPost> ORDER = Comparator.comparing((HeldPost post) -> post.unit().code())
		.thenComparing(HeldPost::kind)
		.thenComparing(HeldPost::since)
		.thenComparing(HeldPost::holder);

	private final Organizations organizations;

	private final Posts posts;

	private final OrganizationLoader loader;

	private final UnitHistory history;

	OrganizationBook(Organizations organizations, Posts posts, OrganizationLoader loader, UnitHistory history) {
		this.organizations = organizations;
		this.posts = posts;
		this.loader = loader;
		this.history = history;
	}

	/**
	 * The organisations at work, by code.
	 */
	public List<OrganizationEntry> units() {
		return this.organizations.findByStatusOrderByCode(OrganizationStatus.ACTIVE)
			.stream()
			.map(Organization::entry)
			.toList();
	}

	/**
	 * The codes that no new organisation may have.
	 */
	public List<String> retiredCodes() {
		return this.organizations.findByStatusIn(List.of(OrganizationStatus.MERGED, OrganizationStatus.DISSOLVED))
			.stream()
			.map((organization) -> organization.unit().code())
			.toList();
	}

	/**
	 * Adds organisations, superiors before those under them.
	 */
	public void addUnits(List<OrganizationEntry> entries) {
		this.loader.loadUnits(entries);
	}

	/** Rewrites organisations, each with a line in its history. */
	public void changeUnits(Collection<OrganizationEntry> entries) {
		for (var entry : entries) {
			var organization = this.organizations.findById(entry.unit().code()).orElseThrow();
			var before = organization.sheet();
			organization.rewrite(entry);
			this.history.noteImport(before, organization.sheet());
		}
		this.organizations.flush();
	}

	/**
	 * All posts, past and to come as well.
	 */
	public List<HeldPost> posts() {
		return this.posts.everHeld().stream().map(Post::held).sorted(ORDER).toList();
	}

	public void addPosts(List<PostEntry> entries) {
		this.loader.loadPosts(entries);
	}

	/**
	 * Sets the first day without a post, or opens it again.
	 */
	public void endPosts(Map<UUID, @Nullable LocalDate> ends) {
		ends.forEach((id, day) -> this.posts.findById(id).orElseThrow().endOn(day));
		this.posts.flush();
	}

}
