package io.dangwu.development;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A full member who accompanies the case, from the day of the appointment. */
@Embeddable
record Companion(UUID memberId, @Enumerated(EnumType.STRING) CompanionKind kind, LocalDate fromDay) {

}
