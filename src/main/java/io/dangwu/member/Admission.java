package io.dangwu.member;

import java.time.LocalDate;

/**
 * How somebody became a probationary member.
 *
 * @param acceptedOn day of the general meeting, from which probation runs
 * @param approvedOn day on which the college committee approved
 * @param probationEndsOn last day of probation
 */
public record Admission(LocalDate acceptedOn, LocalDate approvedOn, LocalDate probationEndsOn) {

}
