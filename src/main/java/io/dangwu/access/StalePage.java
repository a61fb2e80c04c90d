package io.dangwu.access;

import java.io.IOException;

import io.dangwu.organization.AccessRefused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells somebody who sends a form from a page that is too old what to do, instead of
 * speaking of missing rights.
 */
class StalePage implements AccessDeniedHandler {

	private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException && SecurityContextHolder.getContext().getAuthentication() == null) {
			response.sendRedirect(request.getContextPath() + "/login?expired");
			return;
		}
		if (denied instanceof CsrfException) {
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new AccessRefused("页面已经过期，请返回并刷新，再重新提交。"));
		}
		this.otherwise.handle(request, response, denied);
	}

}
