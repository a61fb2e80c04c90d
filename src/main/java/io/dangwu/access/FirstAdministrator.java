package io.dangwu.access;

import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Opens the account of an administrator while there is none, with a password that comes
 * from outside.
 */
@Component
class FirstAdministrator {

	static final String USER_ID = "admin";

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

	private final IdentityService identity;

	private final String password;

	FirstAdministrator(IdentityService identity, @Value("${dangwu.admin.password:}") String password) {
		this.identity = identity;
		this.password = password;
	}

	void open() {
		if (this.identity.createUserQuery().memberOfGroup(EngineGroups.ADMINISTRATORS).count() == 0) {
			check();
			var administrator = this.identity.newUser(USER_ID);
			administrator.setFirstName("系统管理员");
			administrator.setLastName("");
			administrator.setPassword(this.password);
			this.identity.saveUser(administrator);
			this.identity.createMembership(USER_ID, EngineGroups.ADMINISTRATORS);
			LOG.info("Account {} open", USER_ID);
		}
	}

	private void check() {
		var verdict = this.password.isBlank() ? Verdict.refused("没有设置环境变量 DANGWU_ADMIN_PASSWORD")
				: PasswordRule.check(USER_ID, this.password);
		if (!verdict.isAllowed()) {
			throw new AdministratorMissing(verdict);
		}
	}

}
