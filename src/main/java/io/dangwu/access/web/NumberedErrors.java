package io.dangwu.access.web;

import java.util.Map;
import java.util.UUID;

import io.dangwu.engine.StepBroken;
import io.dangwu.organization.AccessRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What error pages show: the reason of a refusal, and for everything that broke a number
 * that the log has too.
 */
@Component
class NumberedErrors extends DefaultErrorAttributes {

	private static final Logger LOG = LoggerFactory.getLogger(NumberedErrors.class);

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		var attributes = super.getErrorAttributes(request, options);
		var failure = getError(request);
		if (failure instanceof AccessRefused refused) {
			attributes.put("reason", refused.getMessage());
		}
		else if (Integer.valueOf(HttpStatus.INTERNAL_SERVER_ERROR.value()).equals(attributes.get("status"))) {
			attributes.put("number", (failure instanceof StepBroken step) ? step.number() : newNumber(failure));
		}
		return attributes;
	}

	private static String newNumber(@Nullable Throwable failure) {
		var number = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Page broken, number {}", number, failure);
		return number;
	}

}
