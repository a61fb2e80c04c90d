package io.dangwu.member;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.member.rule.RegisterPractice;
import io.dangwu.regulation.Regulations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Those who left on the way, without ever having been members.
 */
@Repository
class Departures {

	private static final String GONE = """
			m.status = 'LEFT' and m.accepted_on is null and m.full_since is null and m.purged_on is null
				and not exists (select from member_former_way w where w.member_id = m.id and w.accepted_on is not null)""";

	private final JdbcClient jdbc;

	private final Regulations<RegisterPractice> practice;

	private final Clock clock;

	Departures(JdbcClient jdbc, Regulations<RegisterPractice> practice, Clock clock) {
		this.jdbc = jdbc;
		this.practice = practice;
		this.clock = clock;
	}

	/**
	 * Of somebody who was entered as having left nobody knows when it was: the time runs
	 * from the day on which that is seen.
	 */
	void noteUnknown() {
		this.jdbc.sql("""
				insert into member_history (member_id, happened_on, kind, status, branch_code, note, actor, recorded_at)
				select m.id, :today, 'STATUS', m.status, m.branch_code, '离开日期不详，保存期限从本日起算', 'system', :now
				from member m
				where %s and not exists (select from member_history h
					where h.member_id = m.id and h.kind = 'STATUS' and h.status = 'LEFT')""".formatted(GONE))
			.param("today", today())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * Those whose data are kept long enough, if no other node is at work on them.
	 */
	List<UUID> overdue() {
		return this.jdbc.sql("""
				select m.id from member m
				where %s and (select max(h.happened_on) from member_history h
					where h.member_id = m.id and h.kind = 'STATUS' and h.status = 'LEFT') <= :latest
				for update of m skip locked""".formatted(GONE))
			.param("latest", today().minus(this.practice.on(today()).applicantRetention().value()))
			.query(UUID.class)
			.list();
	}

	void markPurged(UUID memberId) {
		this.jdbc.sql("update member set purged_on = ? where id = ?").params(today(), memberId).update();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
