package io.dangwu.regulation;

import java.time.LocalDate;

/**
 * A deadline in working days that became another one when a calendar was entered.
 *
 * @param title what falls due
 * @param link the page on which it is to be seen
 */
public record MovedDeadline(String title, String link, LocalDate from, LocalDate to) {

}
