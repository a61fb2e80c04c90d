package io.dangwu.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who was a member of which branch at the end of a day gone by, and who came, went
 * and moved since.
 */
@Service
@Transactional(readOnly = true)
public class PastRegister {

	/**
	 * Entering the Party here or coming from elsewhere begins a stay, leaving the college
	 * or the Party ends it. Who entered the Party elsewhere begins to be here when
	 * arriving. Of those who have gone nobody knows when, no stay is known.
	 */
	private static final String STAYS = """
			with step as (
				select id as member_id, accepted_on as day, 'ENTRY' as kind from member where accepted_on is not null
				union all
				select member_id, accepted_on, 'ENTRY' from member_former_way where accepted_on is not null
				union all
				select member_id, moved_on, kind from transfer
				where state = 'DONE' and status in ('PROBATIONARY', 'FULL') and kind in ('IN', 'OUT')
				union all
				select member_id, happened_on, 'OUT' from member_history
				where kind = 'STATUS' and status in ('CANCELLED', 'LEFT', 'EXPELLED')
			), ordered as (
				select member_id, day, kind,
					lag(kind) over way as before,
					lead(kind) over way as after,
					lead(day) over way as ends
				from step
				window way as (partition by member_id order by day, case kind when 'OUT' then 1 else 0 end)
			), stay as (
				select o.member_id, o.day as begins, o.ends,
					o.kind = 'IN' or coalesce(o.before, 'OUT') = 'OUT' as new, o.after = 'OUT' as over
				from ordered o join member m on m.id = o.member_id
				where o.kind <> 'OUT' and o.after is distinct from 'IN'
					and (o.after is not null or m.status in ('PROBATIONARY', 'FULL'))
			)
			""";

	/**
	 * The branch that somebody has left since then, or the one in which the person still
	 * is.
	 */
	private static final String BRANCH = """
			coalesce((select t.from_branch from transfer t
				where t.member_id = m.id and t.state = 'DONE' and t.from_branch is not null and t.moved_on > %s
				order by t.moved_on, t.recorded_at limit 1), m.branch_code)""";

	private static final String ON = STAYS + """
			select m.id, m.category, %s as branch
			from stay s join member m on m.id = s.member_id
			where s.begins <= :day and (s.ends is null or s.ends > :day)
			order by m.member_no""".formatted(BRANCH.formatted(":day"));

	private static final String BETWEEN = STAYS
			+ """
					select m.id, m.category, 'JOINED' as kind, %1$s as branch, s.begins as day
					from stay s join member m on m.id = s.member_id
					where s.new and s.begins > :after and s.begins <= :until
					union all
					select m.id, m.category, 'LEFT', %2$s, s.ends
					from stay s join member m on m.id = s.member_id
					where s.over and s.ends > :after and s.ends <= :until
					union all
					select m.id, m.category, side.kind, side.branch, t.moved_on
					from transfer t join member m on m.id = t.member_id
						cross join lateral (values ('MOVED_AWAY', t.from_branch), ('MOVED_HERE', t.to_branch)) side (kind, branch)
					where t.kind = 'WITHIN' and t.status in ('PROBATIONARY', 'FULL')
						and t.moved_on > :after and t.moved_on <= :until
					order by 5, 1, 3"""
				.formatted(BRANCH.formatted("s.begins"), BRANCH.formatted("s.ends - 1"));

	private final JdbcClient jdbc;

	PastRegister(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All who were members at the end of the day, by their numbers. */
	public List<PastMember> on(LocalDate day) {
		return this.jdbc.sql(ON)
			.param("day", day)
			.query((row, number) -> new PastMember(row.getObject("id", UUID.class),
					PersonCategory.valueOf(row.getString("category")), row.getString("branch")))
			.list();
	}

	/** Whether somebody was a member at the end of the day. */
	public boolean isMember(UUID member, LocalDate day) {
		return this.jdbc.sql("select exists (select 1 from (" + ON + ") past where past.id = :member)")
			.param("day", day)
			.param("member", member)
			.query(Boolean.class)
			.single();
	}

	/** What changed after the one day and up to the other, in the order of time. */
	public List<MembershipChange> between(LocalDate after, LocalDate until) {
		return this.jdbc.sql(BETWEEN)
			.param("after", after)
			.param("until", until)
			.query((row, number) -> new MembershipChange(row.getObject("id", UUID.class),
					PersonCategory.valueOf(row.getString("category")),
					MembershipChange.Kind.valueOf(row.getString("kind")), row.getString("branch"),
					row.getObject("day", LocalDate.class)))
			.list();
	}

	/** What people are called, whatever became of them. */
	public Map<UUID, PastName> names(Collection<UUID> members) {
		return this.jdbc.sql("select id, name, member_no from member where id = any(?::uuid[])")
			.params((Object) members.stream().map(UUID::toString).toArray(String[]::new))
			.query((row, number) -> new PastName(row.getObject("id", UUID.class), row.getString("name"),
					row.getString("member_no")))
			.list()
			.stream()
			.collect(Collectors.toMap(PastName::id, Function.identity()));
	}

}
