package io.dangwu.member.importing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of imports: who brought which workbook when, and what became of it.
 */
@Component
class ImportLog {

	/** Held by whoever is at work, on whichever node; given back even by a crash. */
	private static final long LOCK = 0x4441_4E47_5755L;

	private static final String SELECT = """
			select i.*, exists (select 1 from register_import_part p where p.import_id = i.id) as kept,
				coalesce(u.name, i.uploaded_by) as uploader, coalesce(w.name, i.imported_by) as importer
			from register_import i
			left join (select member_no as no, name from member union all select staff_no, name from colleague) u
				on u.no = i.uploaded_by
			left join (select member_no as no, name from member union all select staff_no, name from colleague) w
				on w.no = i.imported_by
			""";

	private final JdbcClient database;

	private final Clock clock;

	ImportLog(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Enters a workbook; refused while another one is being worked on.
	 */
	UUID begin(String fileName, String userId) {
		closeBroken();
		var id = UUID.randomUUID();
		alone(() -> this.database.sql("""
				insert into register_import (id, file_name, uploaded_by, uploaded_at, state, started_at)
				values (?, ?, ?, ?, 'CHECKING', now())""").params(id, fileName, userId, now()).update());
		return id;
	}

	/**
	 * Whether the workbook may now be imported: it was found right, and no other one is
	 * being worked on.
	 */
	boolean start(UUID id, String userId) {
		closeBroken();
		return alone(() -> this.database.sql("""
				update register_import set state = 'IMPORTING', imported_by = ?, started_at = now(), rows_read = 0
				where id = ? and state = 'CHECKED'""").params(userId, id).update()) == 1;
	}

	/**
	 * To be called in the transaction of the work; false while somebody else is at work.
	 * Tables may grow from nothing within it: plans made for small ones must not be kept.
	 */
	boolean lock() {
		this.database.sql("set local plan_cache_mode = force_custom_plan").update();
		return this.database.sql("select pg_try_advisory_xact_lock(?)").param(LOCK).query(Boolean.class).single();
	}

	/**
	 * Told beside the transaction of the work, so that it is seen at once.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void progress(UUID id, int rows) {
		this.database.sql("update register_import set rows_read = ? where id = ?").params(rows, id).update();
	}

	void finish(UUID id, ImportState state, Run run) {
		this.database.sql("""
				update register_import set state = ?, finished_at = ?, rows_read = ?, faults = ?, hints = ?, message = ?
				where id = ?""")
			.params(state.name(), now(), run.rows(), run.findings().size(), run.hints().toArray(String[]::new),
					run.findings().isCutShort() ? "错误超过 %d 处，只标出了前 %1$d 处".formatted(Findings.MOST) : null, id)
			.update();
		this.database.sql("delete from register_import_count where import_id = ?").param(id).update();
		if (run.findings().isEmpty()) {
			enterCounts(id, run.plan());
		}
	}

	private void enterCounts(UUID id, Plan plan) {
		plan.counts()
			.forEach((tab,
					counts) -> counts.forEach((change, number) -> this.database
						.sql("insert into register_import_count (import_id, tab, change, number) values (?, ?, ?, ?)")
						.params(id, tab.name(), change.name(), number)
						.update()));
	}

	void fail(UUID id, ImportState state, @Nullable String message) {
		this.database.sql("update register_import set state = ?, finished_at = ?, message = ? where id = ?")
			.params(state.name(), now(), message, id)
			.update();
	}

	Optional<ImportView> find(UUID id) {
		return this.database.sql(SELECT + "where i.id = ?").param(id).query(this::view).optional();
	}

	List<ImportView> latest(int number) {
		return this.database.sql(SELECT + "order by i.uploaded_at desc limit ?").param(number).query(this::view).list();
	}

	/**
	 * Purges the workbooks that are old enough and what was found in them; who brought
	 * them and how much they changed stays.
	 */
	@Transactional
	public int purge(Duration keepFor) {
		var before = now().minus(keepFor);
		var old = "where import_id in (select id from register_import where uploaded_at < ? and state not in ('CHECKING', 'IMPORTING'))";
		this.database.sql("delete from register_import_line " + old).param(before).update();
		return this.database.sql("delete from register_import_part " + old).param(before).update();
	}

	/**
	 * Nobody holds the lock of a work that is said to go on: it was cut off.
	 */
	private void closeBroken() {
		this.database.sql("""
				update register_import set state = 'BROKEN', message = '系统在处理过程中重新启动，请重新上传'
				where state in ('CHECKING', 'IMPORTING') and started_at < now() - interval '1 minute'
				and pg_try_advisory_xact_lock(?)""").param(LOCK).update();
	}

	private static int alone(IntSupplier step) {
		try {
			return step.getAsInt();
		}
		catch (DuplicateKeyException ex) {
			throw new RegulationViolated(Verdict.refused("另一份工作簿正在检查或者导入，请等它结束后再试"));
		}
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	private ImportView view(ResultSet row, int number) throws SQLException {
		var id = row.getObject("id", UUID.class);
		return new ImportView(id, row.getString("file_name"), row.getString("uploader"), row.getString("importer"),
				row.getObject("uploaded_at", OffsetDateTime.class)
					.atZoneSameInstant(this.clock.getZone())
					.toOffsetDateTime(),
				ImportState.valueOf(row.getString("state")), row.getInt("rows_read"), row.getInt("faults"),
				row.getString("message"), hints(row.getArray("hints")), counts(id), !row.getBoolean("kept"));
	}

	private static List<String> hints(Array hints) throws SQLException {
		return Arrays.asList((String[]) hints.getArray());
	}

	private Map<Tab, Map<Change, Integer>> counts(UUID id) {
		var counts = new EnumMap<Tab, Map<Change, Integer>>(Tab.class);
		this.database.sql("select tab, change, number from register_import_count where import_id = ?")
			.param(id)
			.query((row) -> {
				counts.computeIfAbsent(Tab.valueOf(row.getString("tab")), (any) -> new EnumMap<>(Change.class))
					.put(Change.valueOf(row.getString("change")), row.getInt("number"));
			});
		return counts;
	}

}
