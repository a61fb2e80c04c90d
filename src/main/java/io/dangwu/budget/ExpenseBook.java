package io.dangwu.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of expenses.
 */
@Repository
class ExpenseBook {

	private static final String VALID = " from budget_expense where budget_id = ? and unit = ? and reversed_at is null";

	private final JdbcClient jdbc;

	ExpenseBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(UUID budget, String unit, NewExpense expense, String by, Instant now) {
		this.jdbc.sql("""
				insert into budget_expense (id, budget_id, unit, account, spent_for, spent_on, amount, purpose, payee,
					subject, voucher, minutes, entered_by, entered_at)
				values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(budget, unit, expense.account(), expense.spentFor(), expense.on(), expense.amount().fen(),
					expense.purpose().name(), expense.payee(), expense.subject(), expense.voucher(), expense.minutes(),
					by, Timestamp.from(now))
			.update();
	}

	int reverse(UUID budget, String unit, UUID expense, String reason, String by, Instant now) {
		return this.jdbc.sql("""
				update budget_expense set reversed_by = ?, reversed_at = ?, reversal_reason = ?
				where budget_id = ? and unit = ? and id = ? and reversed_at is null""")
			.params(by, Timestamp.from(now), reason, budget, unit, expense)
			.update();
	}

	/** The newest first. */
	List<ExpenseLine> of(UUID budget, String unit) {
		return this.jdbc.sql("""
				select * from budget_expense where budget_id = ? and unit = ?
				order by spent_on desc, entered_at desc""").params(budget, unit).query(ExpenseBook::line).list();
	}

	Map<String, Money> byAccount(UUID budget, String unit) {
		return this.jdbc.sql("select account, sum(amount) as amount" + VALID + " group by account")
			.params(budget, unit)
			.query((row, number) -> Map.entry(row.getString("account"), new Money(row.getLong("amount"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	Map<Purpose, Money> byPurpose(UUID budget, String unit) {
		return this.jdbc.sql("select purpose, sum(amount) as amount" + VALID + " group by purpose")
			.params(budget, unit)
			.query((row, number) -> Map.entry(Purpose.valueOf(row.getString("purpose")),
					new Money(row.getLong("amount"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** What was paid to somebody for a purpose in those days. */
	Money paid(UUID budget, String unit, NewExpense like, LocalDate from, LocalDate until) {
		return new Money(this.jdbc
			.sql("select coalesce(sum(amount), 0)" + VALID
					+ " and purpose = ? and lower(payee) = lower(?) and spent_on between ? and ?")
			.params(budget, unit, like.purpose().name(), like.payee(), from, until)
			.query(Long.class)
			.single());
	}

	private static ExpenseLine line(ResultSet row, int number) throws SQLException {
		return new ExpenseLine(row.getObject("id", UUID.class), row.getObject("spent_on", LocalDate.class),
				new Money(row.getLong("amount")), Purpose.valueOf(row.getString("purpose")), row.getString("account"),
				row.getString("spent_for"), row.getString("payee"), row.getString("subject"), row.getString("voucher"),
				row.getString("minutes"), row.getTimestamp("reversed_at") != null, row.getString("reversal_reason"));
	}

}
