package io.dangwu.member;

import java.util.List;

import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/**
 * Who is appraised in a branch, and who may look at it or enter it.
 */
@Component
class AppraisalDesk {

	private final MemberDirectory directory;

	private final Keepers keepers;

	private final OrganizationService organizations;

	AppraisalDesk(MemberDirectory directory, Keepers keepers, OrganizationService organizations) {
		this.directory = directory;
		this.keepers = keepers;
		this.organizations = organizations;
	}

	List<Person> people(String branch, Actor actor, MemberStatus... statuses) {
		return this.directory.peopleOf(branch, actor, statuses);
	}

	String name(String branch) {
		return this.organizations.unit(branch).name();
	}

	boolean isOpen(String branch, Actor actor) {
		return this.keepers.keeps(branch, actor);
	}

	void checkOpen(String branch, Actor actor) {
		this.keepers.check(branch, actor);
	}

}
