package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.member.MembershipChange;
import io.dangwu.regulation.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of what changed after the count.
 */
@Repository
class ChangeBook {

	private final JdbcClient jdbc;

	ChangeBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Books what is not booked yet. */
	int add(UUID budget, ChangeLine line, LocalDate on, String by) {
		openAccount(budget, line.unit());
		return this.jdbc.sql("""
				insert into budget_change
					(budget_id, unit, member_id, branch, kind, happened_on, amount, booked_on, booked_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict do nothing""")
			.params(budget, line.unit(), line.memberId(), line.branch(), line.kind().name(), line.on(),
					line.amount().fen(), on, by)
			.update();
	}

	/** A unit that had no member when they were counted, or was founded later. */
	private void openAccount(UUID budget, String unit) {
		this.jdbc.sql("""
				insert into budget_unit (budget_id, unit, teachers, students, teacher_part, student_part)
				values (?, ?, 0, 0, 0, 0) on conflict do nothing""").params(budget, unit).update();
	}

	List<ChangeLine> of(UUID budget, String unit) {
		return this.jdbc
			.sql("select * from budget_change where budget_id = ? and unit = ? order by happened_on, branch")
			.params(budget, unit)
			.query((row, number) -> new ChangeLine(row.getObject("member_id", UUID.class), row.getString("unit"),
					row.getString("branch"), MembershipChange.Kind.valueOf(row.getString("kind")),
					row.getObject("happened_on", LocalDate.class), new Money(row.getLong("amount"))))
			.list();
	}

}
