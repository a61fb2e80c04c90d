package io.dangwu.organization;

import java.time.LocalDate;

/**
 * An organisation to which nobody belonged any more was dissolved.
 */
public record UnitDissolved(String unit, LocalDate on) {

}
