package io.dangwu.notification;

/**
 * A mail ready to be sent: its subject and its two parts.
 */
record Letter(String subject, String html, String text) {

}
