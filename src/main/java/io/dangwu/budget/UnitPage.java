package io.dangwu.budget;

import java.util.List;

/**
 * All about one unit's money in a year.
 *
 * @param accounts what the unit keeps, and each branch's share
 * @param purposes what was planned beside what was spent
 * @param changes none where the reader may not see whom they are about
 */
public record UnitPage(BudgetSheet budget, UnitLine unit, List<AccountLine> accounts, List<PurposeLine> purposes,
		List<ExpenseLine> expenses, List<NamedChange> changes, UnitRights rights) {

	public String nameOf(String account) {
		return this.accounts.stream()
			.filter((line) -> line.code().equals(account))
			.map(AccountLine::name)
			.findFirst()
			.orElse(account);
	}

}
