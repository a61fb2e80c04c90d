package io.dangwu.campaign;

/**
 * An organisation that was merged or dissolved no longer takes part.
 */
public record UnitYearClosed(String businessKey) {

}
