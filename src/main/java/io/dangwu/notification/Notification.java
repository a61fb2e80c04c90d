package io.dangwu.notification;

import java.util.Map;

/**
 * One mail to one person, as it lies in the outbox.
 *
 * @param messageId the same at every attempt, so that a mail server can tell a repetition
 */
public record Notification(long id, String messageId, String recipient, String template, int attempts,
		Map<String, Object> facts) {

	/**
	 * A fact as text.
	 */
	public String fact(String name) {
		return String.valueOf(this.facts.get(name));
	}

}
