package io.dangwu.development;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.development.rule.Conversion;
import io.dangwu.development.rule.Motion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The probation of one person: when it ends, and when its end may be discussed. */
@Embeddable
class Probation {

	@Column(name = "probation_ends_on")
	private @Nullable LocalDate endsOn;

	private int extensions;

	private @Nullable LocalDate proposedEnd;

	private @Nullable LocalDate postponedTo;

	static Probation until(LocalDate end) {
		var begun = new Probation();
		begun.endsOn = end;
		return begun;
	}

	/** Was begun and extended elsewhere. */
	static Probation extendedUntil(LocalDate end) {
		var resumed = until(end);
		resumed.extensions = 1;
		return resumed;
	}

	/** The stored end, with the extension if there was one. */
	LocalDate endsOn() {
		return Optional.ofNullable(this.endsOn).orElseThrow();
	}

	/** The day from which the conversion may be discussed. */
	LocalDate discussionOpens() {
		return Optional.ofNullable(this.postponedTo).orElseGet(this::endsOn);
	}

	/** How often it was extended. */
	int extensions() {
		return this.extensions;
	}

	/** A motion on its end, as the rules judge it. */
	Conversion conversion(Motion motion, LocalDate meetingOn, @Nullable LocalDate newEnd) {
		return new Conversion(motion, endsOn(), this.extensions, meetingOn, newEnd);
	}

	/** The end that the motion before the meeting names. */
	Optional<LocalDate> proposedEnd() {
		return Optional.ofNullable(this.proposedEnd);
	}

	void proposeEnd(@Nullable LocalDate end) {
		this.proposedEnd = end;
	}

	/** The discussion is put off; the end stays as it is. */
	void postpone(LocalDate day) {
		this.postponedTo = day;
	}

	/** To the end that was proposed. */
	void extend() {
		this.endsOn = this.proposedEnd;
		this.postponedTo = null;
		this.extensions++;
	}

}
