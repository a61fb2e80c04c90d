package io.dangwu.access;

import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in whom the engine knows by account and password; the engine slows guessing down.
 */
@Component
class EngineUsers implements AuthenticationProvider {

	private final IdentityService identity;

	EngineUsers(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		var userId = userId(typed.getName());
		if (!this.identity.checkPassword(userId, (String) typed.getCredentials())) {
			throw new BadCredentialsException("账号或密码不正确");
		}
		return UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
	}

	@Override
	public boolean supports(Class<?> kind) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
	}

	/** Member and staff numbers are written with a capital; nobody need know. */
	static String userId(String typed) {
		var plain = typed.strip();
		return plain.matches("[ms]\\d+") ? plain.toUpperCase(Locale.ROOT) : plain;
	}

}
