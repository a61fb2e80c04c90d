package io.dangwu.local;

import io.dangwu.access.FirstPassword;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Gives everybody in the demonstration the same password, hashed once for all of them.
 */
@Component
@Primary
class DemonstrationPasswords implements FirstPassword {

	static final String PASSWORD = "dangwu2026";

	private @Nullable UserEntity pattern;

	@Override
	public synchronized void provideFor(User newcomer) {
		if (this.pattern == null) {
			this.pattern = new UserEntity();
			this.pattern.setPassword(PASSWORD);
			this.pattern.encryptPassword();
		}
		((UserEntity) newcomer).setDbPassword(this.pattern.getPassword());
		((UserEntity) newcomer).setSalt(this.pattern.getSalt());
	}

}
