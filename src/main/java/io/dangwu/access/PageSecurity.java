package io.dangwu.access;

import java.util.Arrays;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

/** Our pages and the engine's applications: one sign-in by form, kept in a session. */
@Configuration
class PageSecurity {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
			+ "form-action 'self'; frame-ancestors 'self'";

	private static final RequestMatcher OPEN = paths("/login", "/password/**", "/appraisal/**", "/error", "/dangwu.css",
			"/dangwu.js", "/favicon.svg", "/webjars/**", "/actuator/health/**");

	/** The applications' own doors for signing in and for a first administrator. */
	private static final RequestMatcher SHUT = paths("/camunda/api/admin/auth/user/*/login/*",
			"/camunda/api/admin/setup/**");

	private static final RequestMatcher APPLICATIONS = paths("/camunda/**");

	private static final RequestMatcher APPLICATION_SIGN_OUT = withDefaults().matcher(HttpMethod.POST,
			"/camunda/api/admin/auth/user/*/logout");

	@Bean
	@Order(2)
	SecurityFilterChain pageSecurityChain(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(SHUT)
				.denyAll()
				.requestMatchers(OPEN)
				.permitAll()
				.anyRequest()
				.authenticated())
			.formLogin((form) -> form.loginPage("/login").defaultSuccessUrl("/home"))
			.logout(PageSecurity::signOut)
			.csrf((csrf) -> csrf.ignoringRequestMatchers(APPLICATIONS))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.exceptionHandling((failures) -> failures
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						paths("/camunda/api/**"))
				.defaultAuthenticationEntryPointFor(new SignInPage(), (request) -> true)
				.accessDeniedHandler(new StalePage()))
			.headers(PageSecurity::protect)
			.build();
	}

	private static void signOut(LogoutConfigurer<HttpSecurity> logout) {
		logout
			.logoutRequestMatcher(
					new OrRequestMatcher(withDefaults().matcher(HttpMethod.POST, "/logout"), APPLICATION_SIGN_OUT))
			.defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
					APPLICATION_SIGN_OUT)
			.logoutSuccessUrl("/login?logout")
			.deleteCookies("SESSION");
	}

	/** The applications write a policy of their own. */
	private static void protect(HeadersConfigurer<HttpSecurity> headers) {
		HeaderWriter policy = new ContentSecurityPolicyHeaderWriter(POLICY);
		headers.frameOptions((frames) -> frames.sameOrigin())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(APPLICATIONS), policy));
	}

	/**
	 * After signing in one goes on to the page that was asked for, not to a part of it.
	 */
	private static RequestCache pagesOnly() {
		var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
		html.setUseEquals(true);
		var cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(new AndRequestMatcher(html, (request) -> request.getMethod().equals("GET")));
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

	private static RequestMatcher paths(String... patterns) {
		return new OrRequestMatcher(
				Arrays.stream(patterns).<RequestMatcher>map((pattern) -> withDefaults().matcher(pattern)).toList());
	}

}
