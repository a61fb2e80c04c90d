package io.dangwu.access;

import org.camunda.bpm.engine.identity.User;

/** How the holder of a new account comes to a password. */
public interface FirstPassword {

	/** Called before the account is stored. */
	void provideFor(User newcomer);

}
