package io.dangwu.access;

import io.dangwu.ApplicationTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Transactional
class FirstAdministratorTest {

	@Autowired
	private IdentityService identity;

	@Test
	void needsNoPasswordOnceThereIsAnAdministrator() {
		assertThatCode(() -> administrator("").open()).doesNotThrowAnyException();
	}

	@Test
	void refusesToStartWithoutAdministratorAndPassword() {
		this.identity.deleteUser(FirstAdministrator.USER_ID);

		assertThatExceptionOfType(AdministratorMissing.class).isThrownBy(() -> administrator("").open())
			.withMessage("没有设置环境变量 DANGWU_ADMIN_PASSWORD");
		assertThatExceptionOfType(AdministratorMissing.class).isThrownBy(() -> administrator("admin").open())
			.withMessageContaining("密码至少 10 位");
	}

	@Test
	void opensTheAccountOfTheFirstAdministrator() {
		this.identity.deleteUser(FirstAdministrator.USER_ID);

		administrator("from outside").open();

		assertThat(this.identity.checkPassword(FirstAdministrator.USER_ID, "from outside")).isTrue();
		assertThat(this.identity.createUserQuery().memberOfGroup(EngineGroups.ADMINISTRATORS).count()).isEqualTo(1);
	}

	@Test
	void tellsInTwoLanguagesHowToStart() {
		var missing = new AdministratorMissing(PasswordRule.check(FirstAdministrator.USER_ID, "short"));

		var analysis = new AdministratorMissingAnalyzer().analyze(missing);

		assertThat(analysis.getDescription()).contains("系统还没有管理员账号", "密码至少 10 位", "There is no administrator yet");
		assertThat(analysis.getAction()).contains("请设置环境变量 DANGWU_ADMIN_PASSWORD（至少 10 位，不含账号 admin）",
				"at least 10 characters, without the account name admin");
	}

	private FirstAdministrator administrator(String password) {
		return new FirstAdministrator(this.identity, password);
	}

}
