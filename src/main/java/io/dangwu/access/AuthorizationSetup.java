package io.dangwu.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;

import org.springframework.stereotype.Component;

/** Writes the grants into the engine, as often as wanted. */
@Component
class AuthorizationSetup {

	private final AuthorizationService authorizations;

	private final Memberships memberships;

	AuthorizationSetup(AuthorizationService authorizations, Memberships memberships) {
		this.authorizations = authorizations;
		this.memberships = memberships;
	}

	void write() {
		this.memberships.createMissing(Grant.all().stream().map(Grant::group).toList());
		Grant.all().forEach(this::write);
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
