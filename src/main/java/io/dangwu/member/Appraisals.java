package io.dangwu.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of the yearly appraisals.
 */
@Repository
class Appraisals {

	private final JdbcClient jdbc;

	Appraisals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first. */
	List<Appraisal> of(UUID memberId) {
		return this.jdbc.sql("select * from appraisal where member_id = ? order by year desc")
			.param(memberId)
			.query(Appraisals::appraisal)
			.list();
	}

	/** What these people were found in that year, in whatever branch. */
	Map<UUID, AppraisalGrade> of(List<UUID> memberIds, int year) {
		return this.jdbc.sql("select * from appraisal where member_id = any(?) and year = ?")
			.params(memberIds.toArray(UUID[]::new), year)
			.query(Appraisals::appraisal)
			.list()
			.stream()
			.collect(Collectors.toMap(Appraisal::memberId, Appraisal::grade));
	}

	Optional<String> excessReason(String branch, int year) {
		return this.jdbc.sql("select excess_reason from appraisal_sheet where branch_code = ? and year = ?")
			.params(branch, year)
			.query(String.class)
			.optional();
	}

	/** The sheet as it is now, in place of what was there. */
	void write(String branch, int year, Map<UUID, AppraisalGrade> grades, @Nullable String reason, String actor,
			Instant now) {
		this.jdbc.sql("""
				insert into appraisal_sheet (branch_code, year, excess_reason, entered_by, entered_at)
				values (?, ?, ?, ?, ?)
				on conflict (branch_code, year) do update set excess_reason = excluded.excess_reason,
					entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
			.params(branch, year, reason, actor, Timestamp.from(now))
			.update();
		this.jdbc.sql("delete from appraisal where branch_code = ? and year = ?").params(branch, year).update();
		grades.forEach((memberId, grade) -> write(branch, year, memberId, grade));
	}

	private void write(String branch, int year, UUID memberId, AppraisalGrade grade) {
		this.jdbc.sql("""
				insert into appraisal (member_id, year, grade, branch_code) values (?, ?, ?, ?)
				on conflict (member_id, year) do update
					set grade = excluded.grade, branch_code = excluded.branch_code""")
			.params(memberId, year, grade.name(), branch)
			.update();
	}

	private static Appraisal appraisal(ResultSet row, int number) throws SQLException {
		return new Appraisal(row.getObject("member_id", UUID.class), row.getInt("year"),
				AppraisalGrade.valueOf(row.getString("grade")));
	}

}
