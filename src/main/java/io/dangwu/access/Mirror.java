package io.dangwu.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.dangwu.member.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the engine's users and groups as the register has its people: everybody with a
 * role, and those on the way whose case needs them.
 */
@Service
@Transactional
class Mirror {

	private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);

	private final Roster roster;

	private final EngineAccounts accounts;

	private final OneCommand engine;

	private final OpenSessions sessions;

	Mirror(Roster roster, EngineAccounts accounts, OneCommand engine, OpenSessions sessions) {
		this.roster = roster;
		this.accounts = accounts;
		this.engine = engine;
		this.sessions = sessions;
	}

	/** Shows somebody's present name, address and roles. */
	void show(String userId) {
		var account = this.roster.find(userId);
		this.engine.run(() -> show(userId, account));
	}

	/** Opens an account even for somebody who has no role. */
	void open(String userId) {
		var account = this.roster.find(userId).stream().toList();
		this.engine.run(() -> this.accounts.show(account));
		LOG.info("Account {} open", userId);
	}

	/** Shows everybody; whoever has left the register loses the account. */
	void showAll() {
		var all = this.roster.everybody();
		this.engine.run(() -> {
			var open = this.accounts.ofTheRegister();
			var entitled = all.stream().filter((account) -> isEntitled(account, open)).toList();
			this.accounts.show(this.accounts.outdated(entitled));
			open.removeAll(all.stream().map(Account::userId).collect(Collectors.toSet()));
			open.forEach(this::close);
		});
		LOG.info("Accounts are as in the register");
	}

	private void show(String userId, Optional<Account> account) {
		var open = this.accounts.isOpen(userId) ? Set.of(userId) : Set.<String>of();
		this.accounts.show(account.stream().filter((known) -> isEntitled(known, open)).toList());
		if (account.isEmpty() && !open.isEmpty()) {
			close(userId);
		}
	}

	private static boolean isEntitled(Account account, Set<String> open) {
		return !account.roles().isEmpty() || open.contains(account.userId());
	}

	private void close(String userId) {
		this.accounts.close(userId);
		this.sessions.endAllOf(userId);
		LOG.info("Account {} closed", userId);
	}

}
