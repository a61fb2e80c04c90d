package io.dangwu.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.budget.rule.Entitlement;
import io.dangwu.budget.rule.FundPlan;
import io.dangwu.budget.rule.Heads;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.regulation.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of what units and their branches are entitled to and how they plan it.
 */
@Repository
class UnitBook {

	private static final String LINES = """
			select u.*,
				coalesce((select sum(c.amount) from budget_change c
					where c.budget_id = u.budget_id and c.unit = u.unit), 0) as changes,
				coalesce((select sum(e.amount) from budget_expense e
					where e.budget_id = u.budget_id and e.unit = u.unit and e.reversed_at is null), 0) as spent
			from budget_unit u where u.budget_id = :budget""";

	private final JdbcClient jdbc;

	UnitBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void clear(UUID budget) {
		this.jdbc.sql("delete from budget_unit where budget_id = ?").param(budget).update();
	}

	void add(UUID budget, String unit, Heads heads, Entitlement entitlement) {
		this.jdbc.sql("""
				insert into budget_unit (budget_id, unit, teachers, students, teacher_part, student_part)
				values (?, ?, ?, ?, ?, ?)""")
			.params(budget, unit, heads.teachers(), heads.students(), entitlement.teacherPart().fen(),
					entitlement.studentPart().fen())
			.update();
	}

	/** All at once: a college may have thousands. */
	void addBranches(UUID budget, List<HeadBook.BranchHeads> counts, Function<Heads, Money> weight) {
		this.jdbc.sql("""
				insert into budget_branch (budget_id, unit, branch, teachers, students, weight)
				select :budget, count.unit, count.branch, count.teachers::int, count.students::int, count.weight::bigint
				from unnest(:units, :branches, :teachers, :students, :weights)
					count (unit, branch, teachers, students, weight)""")
			.param("budget", budget)
			.param("units", column(counts, HeadBook.BranchHeads::unit))
			.param("branches", column(counts, HeadBook.BranchHeads::branch))
			.param("teachers", column(counts, (count) -> count.heads().teachers()))
			.param("students", column(counts, (count) -> count.heads().students()))
			.param("weights", column(counts, (count) -> weight.apply(count.heads()).fen()))
			.update();
	}

	private static <T> String[] column(List<HeadBook.BranchHeads> counts, Function<HeadBook.BranchHeads, T> value) {
		return counts.stream().map(value).map(String::valueOf).toArray(String[]::new);
	}

	List<UnitRow> units(UUID budget) {
		return this.jdbc.sql(LINES + " order by u.unit").param("budget", budget).query(UnitBook::unit).list();
	}

	Optional<UnitRow> unit(UUID budget, String unit) {
		return this.jdbc.sql(LINES + " and u.unit = :unit")
			.param("budget", budget)
			.param("unit", unit)
			.query(UnitBook::unit)
			.optional();
	}

	/** Those who plan or spend at once wait for each other. */
	void lock(UUID budget, String unit) {
		this.jdbc.sql("select unit from budget_unit where budget_id = ? and unit = ? for update")
			.params(budget, unit)
			.query(String.class)
			.optional();
	}

	List<BranchRow> branches(UUID budget, String unit) {
		return this.jdbc.sql("select * from budget_branch where budget_id = ? and unit = ? order by branch")
			.params(budget, unit)
			.query((row, number) -> new BranchRow(row.getString("branch"), heads(row), new Money(row.getLong("weight")),
					new Money(row.getLong("allotted"))))
			.list();
	}

	Map<Purpose, Money> purposes(UUID budget, String unit) {
		return this.jdbc.sql("select purpose, planned from budget_purpose where budget_id = ? and unit = ?")
			.params(budget, unit)
			.query((row, number) -> Map.entry(Purpose.valueOf(row.getString("purpose")),
					new Money(row.getLong("planned"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void draft(UUID budget, String unit, FundPlan plan, String by) {
		this.jdbc.sql("update budget_unit set held_back = ?, drafted_by = ? where budget_id = ? and unit = ?")
			.params(plan.heldBack().fen(), by, budget, unit)
			.update();
		plan.branches()
			.forEach((branch, amount) -> this.jdbc
				.sql("update budget_branch set allotted = ? where budget_id = ? and unit = ? and branch = ?")
				.params(amount.fen(), budget, unit, branch)
				.update());
		this.jdbc.sql("delete from budget_purpose where budget_id = ? and unit = ?").params(budget, unit).update();
		plan.purposes()
			.forEach((purpose, amount) -> this.jdbc
				.sql("insert into budget_purpose (budget_id, unit, purpose, planned) values (?, ?, ?, ?)")
				.params(budget, unit, purpose.name(), amount.fen())
				.update());
	}

	void settle(UUID budget, String unit, LocalDate on, String minutes, String by) {
		this.jdbc.sql("""
				update budget_unit set settled_on = ?, minutes = ?, settled_by = ?
				where budget_id = ? and unit = ?""").params(on, minutes, by, budget, unit).update();
	}

	private static UnitRow unit(ResultSet row, int number) throws SQLException {
		return new UnitRow(row.getString("unit"), heads(row),
				new Entitlement(new Money(row.getLong("teacher_part")), new Money(row.getLong("student_part"))),
				new Money(row.getLong("changes")), new Money(row.getLong("held_back")), new Money(row.getLong("spent")),
				row.getString("drafted_by") != null, row.getObject("settled_on", LocalDate.class),
				row.getString("minutes"));
	}

	private static Heads heads(ResultSet row) throws SQLException {
		return new Heads(row.getInt("teachers"), row.getInt("students"));
	}

}
