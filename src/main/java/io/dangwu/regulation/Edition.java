package io.dangwu.regulation;

import java.time.LocalDate;

/**
 * One text of a regulation: the family it belongs to, its title, and the day from which
 * it is in force.
 */
public record Edition(String family, String title, LocalDate validFrom) {

}
