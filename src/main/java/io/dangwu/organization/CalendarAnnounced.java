package io.dangwu.organization;

/**
 * The working days of a year were entered or put right: what counts working days is
 * reckoned anew.
 */
public record CalendarAnnounced(int year) {

}
