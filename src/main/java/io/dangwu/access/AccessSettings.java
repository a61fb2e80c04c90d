package io.dangwu.access;

import java.util.List;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts our way of giving rights, of asking for them and of hashing passwords into the
 * engine.
 */
@Component
class AccessSettings extends AbstractCamundaConfiguration {

	private final int passwordRounds;

	AccessSettings(@Value("${dangwu.password-rounds}") int passwordRounds) {
		this.passwordRounds = passwordRounds;
	}

	@Override
	public void preInit(SpringProcessEngineConfiguration engine) {
		engine.setResourceAuthorizationProvider(new TaskRights());
		engine.setCustomSessionFactories(List.of(new AskedGroups.Factory()));
		engine.setPasswordEncryptor(new SlowHash(this.passwordRounds));
	}

}
