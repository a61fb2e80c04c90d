package io.dangwu.ballot;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody who counts the ballots of a vote, or watches over the count.
 */
@Embeddable
record Official(UUID memberId, @Enumerated(EnumType.STRING) Duty duty) {

}
