package io.dangwu.notification;

/**
 * A notice could not be delivered, for a reason of its own.
 */
class Undelivered extends RuntimeException {

	private final transient Notification notification;

	Undelivered(Notification notification, RuntimeException cause) {
		super(cause);
		this.notification = notification;
	}

	Notification notification() {
		return this.notification;
	}

	/** For the log, which is told no addresses. */
	String kind() {
		return getCause().getClass().getSimpleName();
	}

	/** In the words of what failed first. */
	String reason() {
		return String.valueOf(getCause());
	}

}
