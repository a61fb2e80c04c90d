package io.dangwu.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the rights in order before the first request and the accounts right after the
 * start: what somebody may do is read from the register with every request. One node at a
 * time.
 */
@Component
class AccessSetup implements SmartInitializingSingleton {

	private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(hashtext('dangwu.access'))) as lock";

	private final JdbcClient database;

	private final TransactionOperations transaction;

	private final Rights rights;

	private final Mirror mirror;

	AccessSetup(JdbcClient database, TransactionOperations transaction, Rights rights, Mirror mirror) {
		this.database = database;
		this.transaction = transaction;
		this.rights = rights;
		this.mirror = mirror;
	}

	@Override
	public void afterSingletonsInstantiated() {
		alone(this.rights::write);
	}

	@EventListener(ApplicationReadyEvent.class)
	void showEverybody() {
		alone(this.mirror::showAll);
	}

	private void alone(Runnable work) {
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql(LOCK).query(Integer.class).single();
			work.run();
		});
	}

}
