package io.dangwu.election;

import java.util.List;

import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/**
 * Who hears of a unit's term: its secretary; as the superior of a branch the secretary of
 * its general branch, of all others the organisation department.
 */
@Component
class Addressees {

	private final OrganizationService organizations;

	Addressees(OrganizationService organizations) {
		this.organizations = organizations;
	}

	List<String> secretary(Unit unit) {
		return this.organizations.postsIn(unit.code())
			.stream()
			.filter((post) -> post.kind() == PostKind.SECRETARY)
			.map(HeldPost::holder)
			.toList();
	}

	/** The organisation department stands in for a superior without a secretary. */
	List<String> superior(Unit unit) {
		var secretary = (unit.type() == OrganizationType.BRANCH) ? secretary(this.organizations.superior(unit.code()))
				: List.<String>of();
		return secretary.isEmpty() ? this.organizations.holders(Role.of(RoleKind.ORG_DEPARTMENT)) : secretary;
	}

}
