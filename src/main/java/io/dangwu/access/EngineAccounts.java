package io.dangwu.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.member.Account;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The engine's copy of an account: a user with the groups that the roles give. */
@Component
class EngineAccounts {

	/** A question to the database takes only so many parameters. */
	private static final int AT_ONCE = 1_000;

	private final IdentityService identity;

	private final Memberships memberships;

	private final FirstPassword firstPassword;

	private final Handover handover;

	EngineAccounts(IdentityService identity, Memberships memberships, FirstPassword firstPassword, Handover handover) {
		this.identity = identity;
		this.memberships = memberships;
		this.firstPassword = firstPassword;
		this.handover = handover;
	}

	/** The accounts of people of the register, not those made for machines by hand. */
	Set<String> ofTheRegister() {
		return this.identity.createUserQuery()
			.unlimitedList()
			.stream()
			.map(User::getId)
			.filter((id) -> id.matches("[MS]\\d{8}"))
			.collect(Collectors.toSet());
	}

	/** Those of the accounts that the engine does not have as they are now. */
	List<Account> outdated(Collection<Account> accounts) {
		var users = this.identity.createUserQuery()
			.unlimitedList()
			.stream()
			.collect(Collectors.toMap(User::getId, Function.identity()));
		var groups = this.memberships.all();
		return accounts.stream()
			.filter((account) -> !isNamed(users.get(account.userId()), account)
					|| !isIn(groups.getOrDefault(account.userId(), Set.of()), account))
			.toList();
	}

	boolean isOpen(String userId) {
		return this.identity.createUserQuery().userId(userId).count() > 0;
	}

	/** Opens the accounts or brings them up to date. */
	void show(Collection<Account> accounts) {
		this.memberships.createMissing(accounts.stream()
			.flatMap((account) -> EngineGroups.groups(account.roles()).stream())
			.collect(Collectors.toSet()));
		var all = List.copyOf(accounts);
		for (var start = 0; start < all.size(); start += AT_ONCE) {
			var some = all.subList(start, Math.min(all.size(), start + AT_ONCE));
			var open = open(some);
			some.forEach((account) -> show(account, open.get(account.userId())));
		}
	}

	void close(String userId) {
		this.handover.release(userId, List.of());
		this.identity.deleteUser(userId);
	}

	private Map<String, User> open(Collection<Account> accounts) {
		return this.identity.createUserQuery()
			.userIdIn(accounts.stream().map(Account::userId).toArray(String[]::new))
			.unlimitedList()
			.stream()
			.collect(Collectors.toMap(User::getId, Function.identity()));
	}

	private void show(Account account, @Nullable User user) {
		if (user == null) {
			open(account);
			return;
		}
		if (!isNamed(user, account)) {
			this.identity.saveUser(named(user, account));
		}
		var groups = EngineGroups.groups(account.roles());
		this.memberships.set(account.userId(), groups);
		this.handover.release(account.userId(), groups);
	}

	/** Of a new account nothing need be asked: it has no groups and no tasks. */
	private void open(Account account) {
		var user = named(this.identity.newUser(account.userId()), account);
		this.firstPassword.provideFor(user);
		this.identity.saveUser(user);
		this.memberships.add(account.userId(), EngineGroups.groups(account.roles()));
	}

	private static boolean isNamed(@Nullable User user, Account account) {
		return user != null && Objects.equals(user.getFirstName(), account.name())
				&& Objects.equals(user.getEmail(), account.email());
	}

	private static boolean isIn(Set<String> groups, Account account) {
		return groups.equals(Set.copyOf(EngineGroups.groups(account.roles())));
	}

	private static User named(User user, Account account) {
		user.setFirstName(account.name());
		user.setLastName("");
		user.setEmail(account.email());
		return user;
	}

}
