package io.dangwu.access;

import java.util.Set;

import io.dangwu.organization.Logins;

import org.springframework.stereotype.Component;

/** Whoever has an account in the engine. */
@Component
class EngineLogins implements Logins {

	private final EngineAccounts accounts;

	EngineLogins(EngineAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Set<String> open() {
		return this.accounts.ofTheRegister();
	}

}
