package io.dangwu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The nodes that any test has passed, those of cases whose history was erased included:
 * tests of retention take a person's history out of the engine. Each application writes
 * down its own when it ends, for tests run in several at a time.
 */
@Component
class PassedNodes {

	private static final Path FOLDER = Path.of("target", "passed-nodes");

	private final JdbcClient jdbc;

	PassedNodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Each as process and node. */
	static Set<String> all() throws IOException {
		try (var files = Files.list(FOLDER)) {
			return files.flatMap(PassedNodes::lines).collect(Collectors.toSet());
		}
	}

	static String line(String process, String node) {
		return process + " " + node;
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

	@PreDestroy
	void writeDown() throws IOException {
		Files.createDirectories(FOLDER);
		Files.write(FOLDER.resolve(UUID.randomUUID().toString()), this.jdbc.sql("""
				select proc_def_key_, act_id_ from act_hi_actinst where end_time_ is not null
				union select process, node from erased_node
				""").query((row, number) -> line(row.getString(1), row.getString(2))).list());
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
