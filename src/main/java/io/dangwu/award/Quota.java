package io.dangwu.award;

import jakarta.persistence.Embeddable;

/**
 * How many names a branch may nominate, or a general branch may report, for a kind.
 */
@Embeddable
public record Quota(String kind, String unit, int names) {

}
