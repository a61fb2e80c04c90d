package io.dangwu.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One line in the file of a case; it is never changed. */
@Entity
@Table(name = "development_entry")
class Entry {

	@Id
	private UUID id;

	private int position;

	@Enumerated(EnumType.STRING)
	private Step step;

	private LocalDate actedOn;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private @Nullable String reference;

	private @Nullable String reason;

	private String actor;

	private Instant recordedAt;

	@ElementCollection
	@CollectionTable(name = "development_present", joinColumns = @JoinColumn(name = "entry_id"))
	@Column(name = "user_id")
	private Set<String> present = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Entry() {
	}

	Entry(int position, Step step, Act act, String actor, Instant recordedAt) {
		this.id = UUID.randomUUID();
		this.position = position;
		this.step = step;
		this.actedOn = act.on();
		this.outcome = act.outcome();
		this.reference = act.reference();
		this.reason = act.reason();
		this.actor = actor;
		this.recordedAt = recordedAt;
		this.present.addAll(act.present());
	}

	int position() {
		return this.position;
	}

	Step step() {
		return this.step;
	}

	LocalDate on() {
		return this.actedOn;
	}

	Outcome outcome() {
		return this.outcome;
	}

	/** Whoever entered it, and those who decided it together. */
	Stream<String> participants() {
		return Stream.concat(Stream.of(this.actor), this.present.stream()).distinct();
	}

	LineOfFile line() {
		return new LineOfFile(this.step, this.actedOn, this.outcome, this.reference, this.reason, this.actor,
				this.recordedAt);
	}

}
