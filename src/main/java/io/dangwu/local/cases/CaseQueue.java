package io.dangwu.local.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a case and the processes it calls wait for. Asked at every step of every case: the
 * engine's own queries compose their statement anew each time, which takes longer than
 * the answer.
 */
@Component
public class CaseQueue {

	private final JdbcClient database;

	CaseQueue(JdbcClient database) {
		this.database = database;
	}

	/** The open tasks, in no particular order. */
	public List<OpenTask> tasks(String businessKey) {
		return this.database.sql("""
				select task.id_ as id, task.task_def_key_ as step from act_ru_task task
				join act_ru_execution instance on instance.id_ = task.proc_inst_id_
				where instance.business_key_ = ?""")
			.param(businessKey)
			.query((row, number) -> new OpenTask(row.getString("id"), row.getString("step")))
			.list();
	}

	/** What the engine has still to do by itself, in no particular order. */
	public List<WaitingJob> jobs(String businessKey) {
		return this.database.sql("""
				select job.id_ as id, definition.act_id_ as element, job.duedate_ as due from act_ru_job job
				join act_ru_jobdef definition on definition.id_ = job.job_def_id_
				join act_ru_execution instance on instance.id_ = job.process_instance_id_
				where instance.business_key_ = ?""")
			.param(businessKey)
			.query((row, number) -> new WaitingJob(row.getString("id"), row.getString("element"),
					row.getTimestamp("due")))
			.list();
	}

	/**
	 * A task of the case.
	 *
	 * @param step the element of the diagram
	 */
	public record OpenTask(String id, String step) {
	}

	/**
	 * A step that the engine takes itself, at once or when it is due.
	 *
	 * @param element the element of the diagram
	 */
	public record WaitingJob(String id, String element, @Nullable Timestamp due) {

		/** Empty for what is to be done at once. */
		public Optional<Instant> dueAt() {
			return Optional.ofNullable(this.due).map(Timestamp::toInstant);
		}

	}

}
