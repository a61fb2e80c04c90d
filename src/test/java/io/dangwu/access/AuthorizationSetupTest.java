package io.dangwu.access;

import io.dangwu.ApplicationTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Transactional
class AuthorizationSetupTest {

	@Autowired
	private AuthorizationService authorizations;

	@Autowired
	private AuthorizationSetup setup;

	@Test
	void withdrawsWhatAnEarlierEditionGranted() {
		grant(Resources.APPLICATION, "cockpit");

		this.setup.write();

		assertThat(granted(Resources.APPLICATION, "cockpit")).isZero();
	}

	@Test
	void leavesTheRightsToSingleTasksAlone() {
		grant(Resources.TASK, "task of somebody");

		this.setup.write();

		assertThat(granted(Resources.TASK, "task of somebody")).isOne();
	}

	@Test
	void leavesWhatAnAdministratorGaveToOthers() {
		var right = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		right.setUserId("M01110001");
		right.setResource(Resources.APPLICATION);
		right.setResourceId("cockpit");
		right.addPermission(Permissions.ALL);
		this.authorizations.saveAuthorization(right);

		this.setup.write();

		assertThat(this.authorizations.createAuthorizationQuery().userIdIn("M01110001").resourceId("cockpit").count())
			.isOne();
	}

	@Test
	void writesTheSameRightsAgain() {
		this.setup.write();
		var before = this.authorizations.createAuthorizationQuery().count();

		this.setup.write();

		assertThat(this.authorizations.createAuthorizationQuery().count()).isEqualTo(before);
	}

	private void grant(Resource resource, String id) {
		var right = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		right.setGroupId("auditor");
		right.setResource(resource);
		right.setResourceId(id);
		right.addPermission(Permissions.ALL);
		this.authorizations.saveAuthorization(right);
	}

	private long granted(Resource resource, String id) {
		return this.authorizations.createAuthorizationQuery()
			.groupIdIn("auditor")
			.resourceType(resource)
			.resourceId(id)
			.count();
	}

}
