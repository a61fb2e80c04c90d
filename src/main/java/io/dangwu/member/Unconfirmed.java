package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import io.dangwu.member.rule.RegisterPractice;
import io.dangwu.regulation.Regulations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which entries have not been looked at for too long.
 */
@Component
class Unconfirmed {

	private final JdbcClient jdbc;

	private final Regulations<RegisterPractice> practice;

	private final Clock clock;

	Unconfirmed(JdbcClient jdbc, Regulations<RegisterPractice> practice, Clock clock) {
		this.jdbc = jdbc;
		this.practice = practice;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Whoever was confirmed on this day or before it is due. */
	LocalDate latest() {
		return today().minus(this.practice.on(today()).confirmEvery().value());
	}

	/** How many entries are due in each branch that has any. */
	Map<String, Integer> byBranch() {
		return this.jdbc.sql("""
				select branch_code, count(*) as number from member
				where status = any(:live) and (last_confirmed_on is null or last_confirmed_on <= :latest)
				group by branch_code""")
			.param("live", MemberStatus.LIVE.stream().map(Enum::name).toArray(String[]::new))
			.param("latest", latest())
			.query((row, number) -> Map.entry(row.getString("branch_code"), row.getInt("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
