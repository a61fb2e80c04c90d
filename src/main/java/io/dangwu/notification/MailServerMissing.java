package io.dangwu.notification;

/**
 * The application can't start without a mail server.
 */
class MailServerMissing extends RuntimeException {

}
