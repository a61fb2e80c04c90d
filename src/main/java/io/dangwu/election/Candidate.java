package io.dangwu.election;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody who stands for an office.
 */
@Embeddable
public record Candidate(UUID memberId, String name, @Enumerated(EnumType.STRING) Office office) {

}
