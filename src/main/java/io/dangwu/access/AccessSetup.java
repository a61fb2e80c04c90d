package io.dangwu.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts accounts and rights in order before the first request; one node at a time. */
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
		this.transaction.executeWithoutResult((status) -> {
			this.database.sql(LOCK).query(Integer.class).single();
			this.rights.write();
			this.mirror.showAll();
		});
	}

}
