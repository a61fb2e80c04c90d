package io.dangwu.meeting;

/**
 * Whoever leads a meeting has closed its attendance on the page.
 */
public record AttendanceEntered(String callerKey, Attendance attendance) {

}
