package io.dangwu.budget;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.dangwu.budget.rule.HeadKind;
import io.dangwu.budget.rule.Heads;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of those who were counted.
 */
@Repository
class HeadBook {

	private final JdbcClient jdbc;

	HeadBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counted again, nobody is counted twice. */
	void replace(UUID budget, Collection<Head> heads) {
		this.jdbc.sql("delete from budget_head where budget_id = ?").param(budget).update();
		this.jdbc.sql("""
				insert into budget_head (budget_id, member_id, kind, branch, unit)
				select :budget, head.member::uuid, head.kind, head.branch, head.unit
				from unnest(:members, :kinds, :branches, :units) head (member, kind, branch, unit)""")
			.param("budget", budget)
			.param("members", column(heads, (head) -> head.member().toString()))
			.param("kinds", column(heads, (head) -> head.kind().name()))
			.param("branches", column(heads, Head::branch))
			.param("units", column(heads, Head::unit))
			.update();
	}

	/** How many of each kind, by branch. */
	List<BranchHeads> count(UUID budget) {
		return this.jdbc.sql("""
				select unit, branch,
					count(*) filter (where kind = 'TEACHER') as teachers,
					count(*) filter (where kind = 'STUDENT') as students
				from budget_head where budget_id = ? group by unit, branch order by unit, branch""")
			.param(budget)
			.query((row, number) -> new BranchHeads(row.getString("unit"), row.getString("branch"),
					new Heads(row.getInt("teachers"), row.getInt("students"))))
			.list();
	}

	List<Head> of(UUID budget, String unit) {
		return this.jdbc.sql("""
				select h.member_id, h.kind, h.branch, h.unit from budget_head h
				where h.budget_id = ? and h.unit = ? order by h.branch, h.kind desc""")
			.params(budget, unit)
			.query((row, number) -> new Head(row.getObject("member_id", UUID.class),
					HeadKind.valueOf(row.getString("kind")), row.getString("branch"), row.getString("unit")))
			.list();
	}

	private static String[] column(Collection<Head> heads, Function<Head, String> value) {
		return heads.stream().map(value).toArray(String[]::new);
	}

	/** Those of one branch who were counted. */
	record BranchHeads(String unit, String branch, Heads heads) {

	}

}
