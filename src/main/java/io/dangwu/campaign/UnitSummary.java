package io.dangwu.campaign;

import java.time.LocalDate;

/**
 * What an organisation has to show at the end.
 *
 * @param institution the practical institution that it has set up in this year
 */
public record UnitSummary(LocalDate on, String institution, String summary) {

}
