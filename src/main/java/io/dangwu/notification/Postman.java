package io.dangwu.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers what waits in the outbox, each notice in a transaction of its own: one that
 * can't be delivered is tried again later and holds up none of the others. Every node has
 * its postman; none touches what another one carries.
 */
@Component
public class Postman {

	private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

	private final Outbox outbox;

	private final Delivery delivery;

	private final TransactionOperations transactions;

	Postman(Outbox outbox, Delivery delivery, TransactionOperations transactions) {
		this.outbox = outbox;
		this.delivery = delivery;
		this.transactions = transactions;
	}

	/**
	 * Goes on until nothing is left to deliver or the mail server is down, which is
	 * nobody's failed attempt.
	 */
	public void makeRound() {
		try {
			var more = true;
			while (more) {
				more = deliverNext();
			}
		}
		catch (MailServerDown ex) {
			LOG.warn("Mail server down, notices wait: {}", ex.getMessage());
		}
	}

	private boolean deliverNext() {
		try {
			return Boolean.TRUE.equals(this.transactions.execute((status) -> deliverOne()));
		}
		catch (Undelivered ex) {
			retryLater(ex.notification(), ex.reason());
			LOG.warn("Notification {} not delivered: {}", ex.notification().id(), ex.kind());
			return true;
		}
	}

	private boolean deliverOne() {
		var next = this.outbox.next();
		next.ifPresent(this::deliver);
		return next.isPresent();
	}

	/**
	 * Whatever goes wrong with one notice, be it a template or a feature's second look,
	 * is that notice's affair.
	 */
	private void deliver(Notification notification) {
		try {
			var outcome = this.delivery.of(notification);
			this.outbox.settle(notification.id(), outcome);
			LOG.info("Notification {} {}", notification.id(), outcome);
		}
		catch (MailServerDown ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new Undelivered(notification, ex);
		}
	}

	private void retryLater(Notification notification, String reason) {
		Patience.after(notification.attempts() + 1)
			.ifPresentOrElse((wait) -> this.outbox.putOff(notification.id(), wait, reason),
					() -> giveUp(notification, reason));
	}

	private void giveUp(Notification notification, String reason) {
		this.outbox.giveUp(notification.id(), reason);
		LOG.error("Notification {} given up", notification.id());
	}

}
