package io.dangwu.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Where everybody goes who is not signed in; tells those whose session is over, and sends
 * the whole page there when only a part of it was asked for.
 */
class SignInPage extends LoginUrlAuthenticationEntryPoint {

	SignInPage() {
		super("/login");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", request.getContextPath() + getLoginFormUrl() + "?expired");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			super.commence(request, response, exception);
		}
	}

	@Override
	protected String determineUrlToUseForThisRequest(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) {
		return isOver(request) ? getLoginFormUrl() + "?expired" : getLoginFormUrl();
	}

	private static boolean isOver(HttpServletRequest request) {
		return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
	}

}
