package io.dangwu.member;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.rule.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A sanction in a member's entry.
 */
@Entity
@Table(name = "sanction")
class SanctionEntry {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private SanctionKind kind;

	@Column(name = "since")
	private LocalDate from;

	private @Nullable LocalDate impactUntil;

	private @Nullable LocalDate rightsRestoredOn;

	private @Nullable String document;

	private @Nullable String restorationDocument;

	protected SanctionEntry() {
	}

	SanctionEntry(SanctionKind kind, LocalDate from, @Nullable LocalDate impactUntil, String document) {
		this.id = UUID.randomUUID();
		this.kind = kind;
		this.from = from;
		this.impactUntil = impactUntil;
		this.document = document;
	}

	void restoreRights(LocalDate on, String document) {
		this.rightsRestoredOn = on;
		this.restorationDocument = document;
	}

	boolean takesRights() {
		return this.kind == SanctionKind.PARTY_PROBATION && this.rightsRestoredOn == null;
	}

	LocalDate from() {
		return this.from;
	}

	Sanction of(UUID memberId) {
		return new Sanction(memberId, this.kind, this.from, this.impactUntil, this.rightsRestoredOn, this.document);
	}

	/**
	 * The days on which it takes the member's rights.
	 */
	Optional<Span> withoutRights() {
		return (this.kind == SanctionKind.PARTY_PROBATION) ? Optional.of(new Span(this.from, this.rightsRestoredOn))
				: Optional.empty();
	}

}
