package io.dangwu.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.CurrentActor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what happens to each entry of the register, in the transaction in which it
 * happens.
 */
@Component
class MemberHistory {

	private final JdbcClient jdbc;

	private final Members members;

	private final CurrentActor actor;

	private final Clock clock;

	MemberHistory(JdbcClient jdbc, Members members, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.members = members;
		this.actor = actor;
		this.clock = clock;
	}

	@EventListener
	void on(MemberRegistered registered) {
		var person = person(registered.memberId());
		note(person, HistoryKind.REGISTERED, person.milestones().appliedOn(), null);
	}

	@EventListener
	void on(StatusChanged changed) {
		var person = person(changed.memberId());
		note(person, HistoryKind.STATUS, dayOf(changed, person), "原为" + changed.from().title());
	}

	@EventListener
	void on(PersonPurged purged) {
		note(person(purged.memberId()), HistoryKind.PURGED, today(), null);
	}

	/** Somebody belongs to another branch from today. */
	void noteMove(Person person, String from) {
		note(person, HistoryKind.MOVED, today(), "原在 " + from);
	}

	void note(Person person, HistoryKind kind, LocalDate on, @Nullable String note) {
		this.jdbc.sql("""
				insert into member_history (member_id, happened_on, kind, status, branch_code, note, actor, recorded_at)
				values (:member, :on, :kind, :status, :branch, :note, :actor, :now)""")
			.param("member", person.id())
			.param("on", on)
			.param("kind", kind.name())
			.param("status", person.status().name())
			.param("branch", person.branchCode())
			.param("note", note)
			.param("actor", this.actor.get().userId())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** The newest first. */
	List<HistoryLine> of(UUID memberId) {
		return this.jdbc
			.sql("select * from member_history where member_id = :member order by happened_on desc, id desc")
			.param("member", memberId)
			.query(MemberHistory::line)
			.list();
	}

	/**
	 * A step back is taken when it is recorded; its milestone is that of the first time.
	 */
	private LocalDate dayOf(StatusChanged changed, Person person) {
		return (changed.to().compareTo(changed.from()) < 0) ? today()
				: person.milestones().dayOf(changed.to()).orElseGet(this::today);
	}

	private Person person(UUID id) {
		return this.members.findById(id).orElseThrow().person();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static HistoryLine line(ResultSet row, int number) throws SQLException {
		return new HistoryLine(row.getObject("happened_on", LocalDate.class),
				HistoryKind.valueOf(row.getString("kind")), MemberStatus.valueOf(row.getString("status")),
				row.getString("branch_code"), row.getString("note"), row.getString("actor"));
	}

}
