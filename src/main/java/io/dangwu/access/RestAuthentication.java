package io.dangwu.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine for whom a REST request is made. */
class RestAuthentication extends OncePerRequestFilter {

	private final IdentityService identity;

	private final EngineGroups groups;

	RestAuthentication(IdentityService identity, EngineGroups groups) {
		this.identity = identity;
		this.groups = groups;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var user = SecurityContextHolder.getContext().getAuthentication();
		if (user == null) {
			chain.doFilter(request, response);
			return;
		}
		this.identity.setAuthentication(user.getName(), this.groups.of(user.getName()));
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
