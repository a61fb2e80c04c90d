package io.dangwu.member.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what an import would do, line by line, to be looked through page by page.
 */
@Component
class ImportLines {

	static final int PAGE = 50;

	private static final int BATCH = 500;

	private final JdbcTemplate batches;

	private final JdbcClient database;

	ImportLines(JdbcTemplate batches, JdbcClient database) {
		this.batches = batches;
		this.database = database;
	}

	/**
	 * Takes the lines of one import, those of an earlier check forgotten.
	 */
	Sink of(UUID id) {
		this.database.sql("delete from register_import_line where import_id = ?").param(id).update();
		return new Sink(id);
	}

	/**
	 * One page of the lines of a kind, in the order of the file.
	 */
	List<PlanLine> page(UUID id, Tab tab, Change change, int page) {
		return this.database.sql("""
				select tab, change, row_number, subject, details from register_import_line
				where import_id = ? and tab = ? and change = ? order by position limit ? offset ?""")
			.params(id, tab.name(), change.name(), PAGE, page * PAGE)
			.query((row, number) -> new PlanLine(Tab.valueOf(row.getString("tab")),
					Change.valueOf(row.getString("change")), row.getInt("row_number"), row.getString("subject"),
					row.getString("details")))
			.list();
	}

	/**
	 * Writes lines in batches, the last one when it is told to.
	 */
	final class Sink implements Consumer<PlanLine> {

		private final UUID id;

		private final List<PlanLine> waiting = new ArrayList<>(BATCH);

		private int position;

		private Sink(UUID id) {
			this.id = id;
		}

		@Override
		public void accept(PlanLine line) {
			this.waiting.add(line);
			if (this.waiting.size() == BATCH) {
				flush();
			}
		}

		void flush() {
			ImportLines.this.batches.batchUpdate(
					"insert into register_import_line (import_id, position, tab, change, row_number, subject, details) values (?, ?, ?, ?, ?, ?, ?)",
					this.waiting, BATCH, (statement, line) -> {
						statement.setObject(1, this.id);
						statement.setInt(2, this.position++);
						statement.setString(3, line.tab().name());
						statement.setString(4, line.change().name());
						statement.setInt(5, line.row());
						statement.setString(6, line.subject());
						statement.setString(7, line.details());
					});
			this.waiting.clear();
		}

	}

}
