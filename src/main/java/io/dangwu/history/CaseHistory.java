package io.dangwu.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dangwu.notification.Subjects;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the engine's history of all cases. Cockpit shows only those that run.
 */
@Service
@Transactional(readOnly = true)
public class CaseHistory {

	private static final int PAGE_SIZE = 20;

	private static final String CASES = """
			from act_hi_procinst instance join act_re_procdef definition on definition.id_ = instance.proc_def_id_
			where instance.super_process_instance_id_ is null and instance.business_key_ is not null
			""";

	/** Whom a case is about is what the names of its steps end with. */
	private static final String SOUGHT = CASES + """
			and (instance.business_key_ ilike '%' || :text || '%' or exists (select 1 from act_hi_taskinst task
			where task.root_proc_inst_id_ = instance.id_ and split_part(task.name_, '：', 2) ilike '%' || :text || '%'))
			and :process in ('', definition.key_)
			and (:state = 'ANY' or :state = case when instance.end_time_ is null then 'RUNNING' else 'CLOSED' end)
			""";

	private static final String LINE = """
			select instance.business_key_ as key, definition.name_ as process, instance.start_time_ as started,
			instance.end_time_ as ended
			""";

	private static final String STEPS = """
			select task.name_ as name, task.start_time_ as started, task.due_date_ as due, task.end_time_ as ended,
			task.delete_reason_ as reason, coalesce(member.name, colleague.name, acting.user_id) as person
			from act_hi_taskinst task
			join act_hi_procinst instance on instance.id_ = task.root_proc_inst_id_
			cross join lateral (select coalesce(max(user_id_), task.assignee_) as user_id from act_hi_op_log
			where task_id_ = task.id_ and operation_type_ = 'Complete') acting
			left join member on member.member_no = acting.user_id
			left join colleague on colleague.staff_no = acting.user_id
			where instance.business_key_ = ? and instance.super_process_instance_id_ is null
			order by task.start_time_, task.end_time_, task.id_""";

	private final JdbcClient database;

	private final Subjects subjects;

	private final Clock clock;

	CaseHistory(JdbcClient database, Subjects subjects, Clock clock) {
		this.database = database;
		this.subjects = subjects;
		this.clock = clock;
	}

	/** The names of the processes that ever had a case, by the keys of their diagrams. */
	public Map<String, String> processes(Actor actor) {
		check(actor);
		var names = new LinkedHashMap<String, String>();
		this.database.sql("select distinct definition.key_ as key, definition.name_ as name " + CASES + "order by 2")
			.query((row) -> {
				names.put(row.getString("key"), row.getString("name"));
			});
		return names;
	}

	/** Those that began last come first. */
	public CaseLines find(CaseQuery query, Actor actor) {
		check(actor);
		var sought = Map.of("text", escaped(query.text()), "process", query.process(), "state", query.state().name());
		var total = this.database.sql("select count(*) " + SOUGHT).params(sought).query(Integer.class).single();
		var last = (total - 1) / PAGE_SIZE + 1;
		var number = Math.min(Math.max(query.page(), 1), last);
		var lines = this.database
			.sql(LINE + SOUGHT + "order by instance.start_time_ desc, instance.id_ limit :size offset :offset")
			.params(sought)
			.param("size", PAGE_SIZE)
			.param("offset", (number - 1) * PAGE_SIZE)
			.query(this::line)
			.list();
		return new CaseLines(lines, total, number, last);
	}

	/** Empty where there is no such case. */
	public Optional<CaseLine> one(String key, Actor actor) {
		check(actor);
		return this.database.sql(LINE + CASES + "and instance.business_key_ = ? order by instance.start_time_ limit 1")
			.param(key)
			.query(this::line)
			.optional();
	}

	/** The tasks of the case and of the processes that it called, in their order. */
	public List<StepLine> steps(String key, Actor actor) {
		check(actor);
		var about = this.subjects.of(key).map((subject) -> "：" + subject).orElse("");
		return this.database.sql(STEPS).param(key).query((row, number) -> step(row, about)).list();
	}

	private static void check(Actor actor) {
		if (!actor.isSystem() && !actor.hasAny(RoleKind.AUDITOR, RoleKind.PARTY_OFFICE)) {
			throw new AccessRefused("办理记录由审计和党办查阅");
		}
	}

	/** What is typed is looked for as it stands. */
	private static String escaped(String text) {
		return text.strip().replaceAll("([%_\\\\])", "\\\\$1");
	}

	private CaseLine line(ResultSet row, int number) throws SQLException {
		var key = row.getString("key");
		return new CaseLine(key, row.getString("process"), this.subjects.of(key).orElse(null),
				at(row.getTimestamp("started")), ended(row));
	}

	/**
	 * In Tasklist a step's name says whom it is about; here that is above all of them.
	 */
	private StepLine step(ResultSet row, String about) throws SQLException {
		var name = shortened(row.getString("name"), about);
		return new StepLine(name, row.getString("person"), at(row.getTimestamp("started")), due(row), ended(row),
				"completed".equals(row.getString("reason")));
	}

	private static String shortened(String name, String ending) {
		return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
	}

	private @Nullable LocalDate due(ResultSet row) throws SQLException {
		var due = row.getTimestamp("due");
		return (due != null) ? at(due).toLocalDate() : null;
	}

	private @Nullable LocalDateTime ended(ResultSet row) throws SQLException {
		var ended = row.getTimestamp("ended");
		return (ended != null) ? at(ended) : null;
	}

	private LocalDateTime at(Timestamp moment) {
		return LocalDateTime.ofInstant(moment.toInstant(), this.clock.getZone());
	}

}
