package io.dangwu.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The honours of people in the register.
 */
@Service
@Transactional
public class HonourService {

	private static final Logger LOG = LoggerFactory.getLogger(HonourService.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	HonourService(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public static boolean mayEnter(Actor actor) {
		return actor.isSystem() || actor.hasAny(RoleKind.ORG_DEPARTMENT, RoleKind.PARTY_OFFICE);
	}

	public void enter(UUID memberId, String title, LocalDate awardedOn, String awardedBy, @Nullable String document,
			Actor actor) {
		check(actor);
		Verdict.refusedIf(title.strip().length() < 2, "请填写荣誉称号")
			.and(Verdict.refusedIf(awardedBy.strip().length() < 2, "请填写授予单位"))
			.and(new DatedAct("授予日期", awardedOn).notInFutureOf(LocalDate.now(this.clock)))
			.orThrow();
		this.jdbc.sql("""
				insert into honour (id, member_id, title, awarded_on, awarded_by, document, entered_by)
				values (gen_random_uuid(), ?, ?, ?, ?, ?, ?)""")
			.params(memberId, title.strip(), awardedOn, awardedBy.strip(),
					(document == null || document.isBlank()) ? null : document.strip(), actor.userId())
			.update();
		LOG.info("Honour of {} entered by {}", memberId, actor.userId());
	}

	/**
	 * Takes out what was entered by mistake or was taken back.
	 */
	public void remove(UUID memberId, UUID honourId, Actor actor) {
		check(actor);
		this.jdbc.sql("delete from honour where id = ? and member_id = ?").params(honourId, memberId).update();
		LOG.info("Honour of {} taken out by {}", memberId, actor.userId());
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Honour> of(UUID memberId) {
		return this.jdbc.sql("select * from honour where member_id = ? order by awarded_on desc, title")
			.param(memberId)
			.query(HonourService::honour)
			.list();
	}

	private static void check(Actor actor) {
		if (!mayEnter(actor)) {
			throw new AccessRefused("荣誉由组织部或者党委办公室登记");
		}
	}

	private static Honour honour(ResultSet row, int number) throws SQLException {
		return new Honour(row.getObject("id", UUID.class), row.getObject("member_id", UUID.class),
				row.getString("title"), row.getObject("awarded_on", LocalDate.class), row.getString("awarded_by"),
				row.getString("document"));
	}

}
