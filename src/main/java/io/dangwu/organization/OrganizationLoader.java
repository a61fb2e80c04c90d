package io.dangwu.organization;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads many organisations and posts at once; who does so publishes {@link CollegeLoaded}
 * when everything is there.
 */
@Service
@Transactional
public class OrganizationLoader {

	private final Organizations organizations;

	private final Posts posts;

	OrganizationLoader(Organizations organizations, Posts posts) {
		this.organizations = organizations;
		this.posts = posts;
	}

	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return this.organizations.count() == 0;
	}

	/**
	 * Loads organisations, superiors before those under them.
	 */
	public void loadUnits(List<OrganizationEntry> entries) {
		this.organizations.saveAllAndFlush(entries.stream().map(Organization::new).toList());
	}

	public void loadPosts(List<PostEntry> entries) {
		Map<String, Organization> units = this.organizations.findAll()
			.stream()
			.collect(Collectors.toMap((organization) -> organization.unit().code(), Function.identity()));
		this.posts.saveAllAndFlush(entries.stream().map((entry) -> new Post(units.get(entry.unit()), entry)).toList());
	}

}
