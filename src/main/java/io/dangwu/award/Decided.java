package io.dangwu.award;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A decision of the college committee.
 *
 * @param document the number of the paper
 * @param account who entered it
 */
@Embeddable
record Decided(LocalDate day, String document, String account) {

}
