package io.dangwu.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account of party dues, kept by the organisation department apart from all budgets.
 */
@Service
@Transactional
public class DuesAccount {

	private static final Logger LOG = LoggerFactory.getLogger(DuesAccount.class);

	private static final int SHOWN = 300;

	private final JdbcClient jdbc;

	private final BudgetAccess access;

	private final BudgetLaws laws;

	DuesAccount(JdbcClient jdbc, BudgetAccess access, BudgetLaws laws) {
		this.jdbc = jdbc;
		this.access = access;
		this.laws = laws;
	}

	@Transactional(readOnly = true)
	public boolean keeps(Actor actor) {
		return this.access.keepsDues(actor);
	}

	@Transactional(readOnly = true)
	public boolean reads(Actor actor) {
		return this.access.readsDues(actor);
	}

	public void enter(DuesEntry entry, Actor actor) {
		BudgetAccess.check(keeps(actor), "党费专户由组织部登记");
		this.jdbc.sql("lock table dues_entry in share row exclusive mode").update();
		entry.check(total()).and(new DatedAct("记账日期", entry.on()).notInFutureOf(this.laws.today())).orThrow();
		this.jdbc.sql("""
				insert into dues_entry
					(id, direction, unit, booked_on, amount, subject, voucher, entered_by, entered_at)
				values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(entry.direction().name(), entry.unit(), entry.on(), entry.amount().fen(), entry.subject(),
					entry.voucher(), actor.userId(), Timestamp.from(this.laws.clock().instant()))
			.update();
		LOG.info("Dues {} booked", entry.direction());
	}

	@Transactional(readOnly = true)
	public Money balance(Actor actor) {
		BudgetAccess.check(reads(actor), "您没有权限查看党费专户");
		return total();
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<DuesEntry> entries(Actor actor) {
		BudgetAccess.check(reads(actor), "您没有权限查看党费专户");
		return this.jdbc.sql("select * from dues_entry order by booked_on desc, entered_at desc limit ?")
			.param(SHOWN)
			.query(DuesAccount::entry)
			.list();
	}

	private Money total() {
		return new Money(this.jdbc.sql("""
				select coalesce(sum(case direction when 'PAID_IN' then amount else -amount end), 0)
				from dues_entry""").query(Long.class).single());
	}

	private static DuesEntry entry(ResultSet row, int number) throws SQLException {
		return new DuesEntry(DuesEntry.Direction.valueOf(row.getString("direction")), row.getString("unit"),
				row.getObject("booked_on", LocalDate.class), new Money(row.getLong("amount")), row.getString("subject"),
				row.getString("voucher"));
	}

}
