package io.dangwu.election;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.meeting.ConsentedExclusions.Excluded;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A member with the right to vote who is to be left out of those due.
 *
 * @param reason its number
 * @param awaySince the day of departure, where the reason is an absence
 * @param consented whether the superior has agreed
 */
@Embeddable
public record Exclusion(UUID memberId, String name, int reason, @Nullable LocalDate awaySince, boolean consented) {

	static Exclusion asked(Excluded wanted, String name) {
		return new Exclusion(wanted.member(), name, wanted.reason(), wanted.awaySince(), false);
	}

	Exclusion consented(boolean agreed) {
		return new Exclusion(this.memberId, this.name, this.reason, this.awaySince, agreed);
	}

	/** The same for the meeting. */
	Excluded excluded() {
		return new Excluded(this.memberId, this.reason, this.awaySince);
	}

	public String words() {
		return "%s（%s%s）".formatted(this.name, excluded().title(),
				(this.awaySince != null) ? "，" + this.awaySince + " 离开" : "");
	}

}
