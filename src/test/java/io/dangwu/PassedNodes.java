package io.dangwu;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The nodes that any test has passed, those of cases whose history was erased included:
 * tests of retention take a person's history out of the engine.
 */
@Component
class PassedNodes {

	private final JdbcClient jdbc;

	PassedNodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	void keepWhatIsErased() {
		this.jdbc.sql("""
				create table if not exists erased_node (process text, node text, primary key (process, node));
				create or replace function keep_erased_node() returns trigger language plpgsql as $$
				begin
					insert into erased_node values (old.proc_def_key_, old.act_id_) on conflict do nothing;
					return old;
				end $$;
				create or replace trigger erased_node before delete on act_hi_actinst
					for each row when (old.end_time_ is not null) execute function keep_erased_node()
				""").update();
	}

	Set<String> of(String process) {
		return new TreeSet<>(this.jdbc.sql("""
				select act_id_ from act_hi_actinst where proc_def_key_ = :process and end_time_ is not null
				union select node from erased_node where process = :process
				""").param("process", process).query(String.class).list());
	}

}
