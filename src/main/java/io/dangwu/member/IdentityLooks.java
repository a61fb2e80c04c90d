package io.dangwu.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of who was shown whose numbers in full; without its line nothing is shown.
 */
@Service
@Transactional
public class IdentityLooks {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityLooks.class);

	private static final int SHOWN = 200;

	private static final String LINES = """
			select l.*, m.name || '（' || m.member_no || '）' as person,
				coalesce(v.name, c.name, l.user_id) as viewer
			from identity_look l
			left join member m on m.id = l.member_id
			left join member v on v.member_no = l.user_id
			left join colleague c on c.staff_no = l.user_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	IdentityLooks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(IdentityShown shown) {
		this.jdbc.sql("insert into identity_look (member_id, people, user_id, why, looked_at) values (?, ?, ?, ?, ?)")
			.params(shown.memberId(), shown.people(), shown.userId(), shown.why(), Timestamp.from(this.clock.instant()))
			.update();
		LOG.info("{} was shown the numbers of {}, {} people", shown.userId(), shown.memberId(), shown.people());
	}

	/**
	 * The last looks of everybody, for discipline and audit.
	 */
	@Transactional(readOnly = true)
	public List<IdentityLook> all(Actor actor) {
		if (!actor.isSystem() && !actor.hasAny(RoleKind.DISCIPLINE, RoleKind.AUDITOR)) {
			throw new AccessRefused("证件号码查看记录由纪检和审计查阅");
		}
		return this.jdbc.sql(LINES + " order by l.id desc limit ?").param(SHOWN).query(this::look).list();
	}

	/**
	 * Who looked at one's own numbers.
	 */
	@Transactional(readOnly = true)
	public List<IdentityLook> own(Actor actor) {
		return this.jdbc.sql(LINES + " where m.member_no = ? order by l.id desc")
			.param(actor.userId())
			.query(this::look)
			.list();
	}

	private IdentityLook look(ResultSet row, int number) throws SQLException {
		return new IdentityLook(
				LocalDateTime.ofInstant(row.getTimestamp("looked_at").toInstant(), this.clock.getZone()),
				row.getString("person"), row.getInt("people"), row.getString("viewer"), row.getString("user_id"),
				row.getString("why"));
	}

}
