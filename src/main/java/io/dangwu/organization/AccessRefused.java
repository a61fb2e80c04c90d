package io.dangwu.organization;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody asked for what their roles do not allow; the message is the Chinese text for
 * them.
 */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class AccessRefused extends RuntimeException {

	public AccessRefused(String message) {
		super(message, null, false, false);
	}

}
