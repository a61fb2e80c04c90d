package io.dangwu.access;

import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever the engine acts for, else whoever is signed in, else the product itself.
 */
@Component
class RegisterActor implements CurrentActor {

	private final IdentityService identity;

	private final HeldRoles roles;

	RegisterActor(IdentityService identity, HeldRoles roles) {
		this.identity = identity;
		this.roles = roles;
	}

	@Override
	public Actor get() {
		return inTheEngine().or(this::signedIn)
			.map((userId) -> new Actor(userId, () -> this.roles.of(userId)))
			.orElse(Actor.SYSTEM);
	}

	private Optional<String> inTheEngine() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication()).map((known) -> known.getUserId());
	}

	private Optional<String> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter((known) -> !(known instanceof AnonymousAuthenticationToken))
			.map(Authentication::getName);
	}

}
