package io.dangwu.access;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our sign-in in front of the engine's applications. */
@Configuration
class WebappSecurity {

	/** After Spring Security (-100), before the applications' own filters. */
	private static final int ORDER = 201;

	@Bean
	FilterRegistrationBean<WebappAuthentication> webappAuthentication(WebappAuthentication.SignedIn provider) {
		var registration = new FilterRegistrationBean<>(new WebappAuthentication(provider));
		registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		registration.setOrder(ORDER);
		return registration;
	}

}
