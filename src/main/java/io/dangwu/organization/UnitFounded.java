package io.dangwu.organization;

import java.time.LocalDate;

/**
 * A new organisation is at work.
 */
public record UnitFounded(String unit, LocalDate on) {

}
