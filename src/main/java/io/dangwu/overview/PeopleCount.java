package io.dangwu.overview;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.member.MemberStatus;
import io.dangwu.organization.AdmissionPlans;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts and lists the people of a group in a year.
 */
@Component
class PeopleCount {

	private final JdbcClient jdbc;

	private final AdmissionPlans plans;

	PeopleCount(JdbcClient jdbc, AdmissionPlans plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/** How many there are in each branch, by its code. */
	Map<String, Integer> byBranch(PeopleGroup group, int year) {
		return query("select branch_code, count(*) as number from member where %s group by branch_code", group, year)
			.query((row, number) -> Map.entry(row.getString("branch_code"), row.getInt("number")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	List<PersonLine> in(Collection<String> branches, PeopleGroup group, int year) {
		return query("""
				select id, member_no, name, branch_code, status, applied_on, accepted_on from member
				where %s and branch_code = any(:branches) order by branch_code, member_no""", group, year)
			.param("branches", branches.toArray(String[]::new))
			.query((row, number) -> new PersonLine(row.getObject("id", UUID.class), row.getString("member_no"),
					row.getString("name"), row.getString("branch_code"), MemberStatus.valueOf(row.getString("status")),
					row.getObject("applied_on", LocalDate.class), row.getObject("accepted_on", LocalDate.class)))
			.list();
	}

	private JdbcClient.StatementSpec query(String sql, PeopleGroup group, int year) {
		return this.jdbc.sql(sql.formatted(group.condition()))
			.param("bornAfter", this.plans.youngStaffBornAfter())
			.param("firstDay", Year.of(year).atDay(1))
			.param("lastDay", Year.of(year).atMonth(12).atEndOfMonth());
	}

}
