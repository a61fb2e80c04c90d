package io.dangwu.budget;

import java.util.List;
import java.util.Map;

import io.dangwu.budget.rule.Purpose;
import io.dangwu.member.PastRegister;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.Money;

import org.springframework.stereotype.Component;

/**
 * What is written about one unit's money, with the names of people and branches.
 */
@Component
class UnitSheets {

	private final UnitAccounts accounts;

	private final UnitRecords records;

	private final PastRegister register;

	private final OrganizationService organizations;

	UnitSheets(UnitAccounts accounts, UnitRecords records, PastRegister register, OrganizationService organizations) {
		this.accounts = accounts;
		this.records = records;
		this.register = register;
		this.organizations = organizations;
	}

	BudgetAccess access() {
		return this.accounts.access();
	}

	List<AccountLine> accounts(Budget budget, UnitRow row) {
		return this.accounts.all(budget, row);
	}

	List<ExpenseLine> expenses(Budget budget, String unit) {
		return this.records.expenses().of(budget.id(), unit);
	}

	Map<Purpose, Money> spentByPurpose(Budget budget, String unit) {
		return this.records.expenses().byPurpose(budget.id(), unit);
	}

	List<HeadName> names(Budget budget, String unit) {
		var heads = this.records.heads().of(budget.id(), unit);
		var people = this.register.names(heads.stream().map(Head::member).toList());
		var map = new UnitMap(this.organizations);
		return heads.stream().map((head) -> {
			var person = people.get(head.member());
			return new HeadName(person.name(), person.memberNo(), head.kind(), head.branch(),
					map.unit(head.branch()).name(), budget.rates().of(head.kind()));
		}).toList();
	}

	List<NamedChange> changes(Budget budget, String unit) {
		var lines = this.records.changes().of(budget.id(), unit);
		var people = this.register.names(lines.stream().map(ChangeLine::memberId).toList());
		return lines.stream()
			.map((line) -> new NamedChange(people.get(line.memberId()).name(),
					this.organizations.unit(line.branch()).name(), line.kind(), line.on(), line.amount()))
			.toList();
	}

}
