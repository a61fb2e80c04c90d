package io.dangwu.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import io.dangwu.development.OwnCases;
import io.dangwu.member.MemberService;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The roles somebody holds now, from posts, from membership and from an open case of
 * their own; read anew for each request, so that a lost post loses its rights at once.
 */
@Component
class HeldRoles {

	private final OrganizationService organizations;

	private final MemberService members;

	private final OwnCases cases;

	HeldRoles(OrganizationService organizations, MemberService members, OwnCases cases) {
		this.organizations = organizations;
		this.members = members;
		this.cases = cases;
	}

	Set<Role> of(String userId) {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.map((request) -> of(userId, request))
			.orElseGet(() -> read(userId));
	}

	/** As the register has them this very moment. */
	Set<Role> read(String userId) {
		var roles = new HashSet<>(this.members.rolesOf(userId));
		roles.addAll(this.organizations.rolesOf(userId));
		roles.addAll(this.cases.rolesOf(userId));
		return roles;
	}

	@SuppressWarnings("unchecked")
	private Set<Role> of(String userId, RequestAttributes request) {
		var key = HeldRoles.class.getName() + "." + userId;
		var known = (Set<Role>) request.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
		if (known == null) {
			known = read(userId);
			request.setAttribute(key, known, RequestAttributes.SCOPE_REQUEST);
		}
		return known;
	}

}
