package io.dangwu.access;

import java.util.List;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Hands our sign-in on to Tasklist, Cockpit, Admin and Welcome, with the groups of this
 * very request.
 */
class WebappAuthentication extends ContainerBasedAuthenticationFilter {

	WebappAuthentication(AuthenticationProvider provider) {
		this.authenticationProvider = provider;
	}

	@Override
	public void init(FilterConfig config) {
		// the provider is here already; the original would make one from a class name
	}

	/** Takes the signed-in user and forgets what the session knew of the groups. */
	@Component
	static class SignedIn implements AuthenticationProvider {

		private final EngineGroups groups;

		SignedIn(EngineGroups groups) {
			this.groups = groups;
		}

		@Override
		public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
			var user = SecurityContextHolder.getContext().getAuthentication();
			if (user == null || !exists(user.getName(), engine)) {
				return AuthenticationResult.unsuccessful();
			}
			AuthenticationUtil.getAuthsFromSession(request.getSession()).removeByEngineName(engine.getName());
			var result = AuthenticationResult.successful(user.getName());
			result.setGroups(this.groups.of(user.getName()));
			result.setTenants(List.of());
			return result;
		}

		@Override
		public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
			// 401 is enough: the applications go to our sign-in page by themselves
		}

		private static boolean exists(String userId, ProcessEngine engine) {
			return engine.getIdentityService().createUserQuery().userId(userId).count() > 0;
		}

	}

}
