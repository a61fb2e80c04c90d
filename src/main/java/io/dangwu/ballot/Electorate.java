package io.dangwu.ballot;

import java.time.Instant;
import java.util.List;

import io.dangwu.member.Account;

/**
 * The many who may vote without coming together: one login, one vote.
 *
 * @param accounts in the order of the roll
 * @param closes the minute at which the box takes no more ballots
 */
public record Electorate(List<Account> accounts, Instant closes) {

	public Electorate {
		accounts = List.copyOf(accounts);
	}

}
