package io.dangwu.member.importing.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that is too large before anybody looks into it: the check for forged
 * requests, which comes first, would find no token in it and speak of a stale page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

	private final MultipartProperties limits;

	UploadLimit(MultipartProperties limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isTooLarge(request)) {
			response.sendRedirect(request.getContextPath() + ImportController.PATH + "?tooLarge");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private boolean isTooLarge(HttpServletRequest request) {
		return request.getMethod().equals("POST")
				&& request.getContentLengthLong() > this.limits.getMaxRequestSize().toBytes();
	}

}
