package io.dangwu.access;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.stereotype.Component;

/** The passwords of the engine's users. */
@Component
class Passwords {

	private final IdentityService identity;

	private final OpenSessions sessions;

	Passwords(IdentityService identity, OpenSessions sessions) {
		this.identity = identity;
		this.sessions = sessions;
	}

	boolean exists(String userId) {
		return this.identity.createUserQuery().userId(userId).count() > 0;
	}

	boolean isRight(String userId, String password) {
		return this.identity.checkPassword(userId, password);
	}

	/** Whoever was signed in with the old password is so no longer. */
	void set(String userId, String password) {
		var user = this.identity.createUserQuery().userId(userId).singleResult();
		user.setPassword(password);
		this.identity.saveUser(user);
		this.identity.unlockUser(userId);
		this.sessions.endAllOf(userId);
	}

}
