package io.dangwu.meeting;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * Somebody who has come, before the roll is frozen.
 *
 * @param byChair ticked off by whoever leads the meeting, not checked in by phone
 */
@Embeddable
record Arrival(UUID memberId, boolean byChair) {

}
