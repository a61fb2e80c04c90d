package io.dangwu.regulation;

import java.time.LocalDate;

/**
 * A day off, or a day worked in lieu of one.
 */
public record AnnouncedDay(LocalDate day, boolean working, String title) {

}
