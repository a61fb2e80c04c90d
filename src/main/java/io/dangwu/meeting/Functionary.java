package io.dangwu.meeting;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody whom the meeting has confirmed to watch over its votes or to count them.
 *
 * @param sent by the superior, from outside the branch
 */
@Embeddable
record Functionary(UUID memberId, String name, @Enumerated(EnumType.STRING) Duty duty, boolean sent) {

	enum Duty {

		SCRUTINEER("监票人"), TELLER("计票人");

		private final String title;

		Duty(String title) {
			this.title = title;
		}

		String title() {
			return this.title;
		}

	}

}
