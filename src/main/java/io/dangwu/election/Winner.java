package io.dangwu.election;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody who has won an office.
 */
@Embeddable
public record Winner(UUID memberId, String name, @Enumerated(EnumType.STRING) Office office,
		@Enumerated(EnumType.STRING) Way way) {

	/** By which vote or decision. */
	public enum Way {

		MAIN("大会选举"), RUN_OFF("票数相等重新投票"), SECOND("再次投票"), SUPERIOR("上级决定"), COMMITTEE("委员会选举");

		private final String title;

		Way(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

	}

}
