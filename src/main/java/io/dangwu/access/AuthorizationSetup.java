package io.dangwu.access;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.stereotype.Component;

/**
 * Writes the grants into the engine, as often as wanted, and withdraws what an earlier
 * edition granted to the same groups. Rights to single tasks and filters come and go
 * elsewhere, and what an administrator gave to others stays.
 */
@Component
class AuthorizationSetup {

	private static final List<Resource> KINDS = List.of(Resources.APPLICATION, Resources.PROCESS_DEFINITION,
			Resources.DEPLOYMENT);

	private final AuthorizationService authorizations;

	private final Memberships memberships;

	AuthorizationSetup(AuthorizationService authorizations, Memberships memberships) {
		this.authorizations = authorizations;
		this.memberships = memberships;
	}

	void write() {
		this.memberships.createMissing(Grant.all().stream().map(Grant::group).toList());
		Grant.all().forEach(this::write);
		KINDS.forEach(this::withdraw);
	}

	private void withdraw(Resource kind) {
		this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(Grant.all().stream().map(Grant::group).distinct().toArray(String[]::new))
			.resourceType(kind)
			.list()
			.stream()
			.filter((right) -> Grant.all().stream().noneMatch((grant) -> grant.stands(right)))
			.forEach((right) -> this.authorizations.deleteAuthorization(right.getId()));
	}

	private void write(Grant grant) {
		var known = this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(grant.group())
			.resourceType(grant.resource())
			.resourceId(grant.resourceId())
			.singleResult();
		var right = (known != null) ? known : blank(grant);
		right.setPermissions(grant.permissions().toArray(Permission[]::new));
		this.authorizations.saveAuthorization(right);
	}

	private Authorization blank(Grant grant) {
		var right = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		right.setGroupId(grant.group());
		right.setResource(grant.resource());
		right.setResourceId(grant.resourceId());
		return right;
	}

}
