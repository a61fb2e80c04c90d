package io.dangwu.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed about an organisation, and by whose approval.
 */
@Entity
@Table(name = "organization_change")
class UnitChange {

	@Id
	private UUID id;

	private String unit;

	@Enumerated(EnumType.STRING)
	private ChangeKind kind;

	private LocalDate happenedOn;

	private @Nullable String otherUnit;

	private String approvalRef;

	private @Nullable String reason;

	private @Nullable String details;

	private String actor;

	private Instant enteredAt;

	protected UnitChange() {
	}

	UnitChange(String unit, UnitEvent event, String actor, Instant now) {
		this.id = UUID.randomUUID();
		this.unit = unit;
		this.kind = event.kind();
		this.happenedOn = event.on();
		this.otherUnit = event.otherUnit();
		this.approvalRef = event.approvalRef();
		this.reason = event.reason();
		this.details = event.details();
		this.actor = actor;
		this.enteredAt = now;
	}

	UnitEvent event() {
		return new UnitEvent(this.kind, this.happenedOn, this.otherUnit, this.approvalRef, this.reason, this.details);
	}

}
