package io.dangwu.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application how to give it an administrator. */
class AdministratorMissingAnalyzer extends AbstractFailureAnalyzer<AdministratorMissing> {

	private static final String DESCRIPTION = """
			系统还没有管理员账号，无法启动：
			%s

			There is no administrator yet, and the password for the first one is missing or too weak.""";

	private static final String ACTION = """
			请设置环境变量 DANGWU_ADMIN_PASSWORD（至少 %1$d 位，不含账号 %2$s）后重新启动。管理员账号建立后即可删除该变量。

			Set the environment variable DANGWU_ADMIN_PASSWORD (at least %1$d characters, without the account name %2$s) \
			and start again. It can be removed once the administrator has been created.""";

	@Override
	protected FailureAnalysis analyze(Throwable failure, AdministratorMissing cause) {
		return new FailureAnalysis(DESCRIPTION.formatted(cause.getMessage()),
				ACTION.formatted(PasswordRule.SHORTEST, FirstAdministrator.USER_ID), cause);
	}

}
