package io.dangwu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real PostgreSQL of our own where no other is named; its data survive a restart. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class LocalDatabase {

	private static final int STOP_SECONDS = 20;

	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres(@Value("${dangwu.data}") Path data) throws Exception {
		var cluster = data.toAbsolutePath().resolve("postgres-17");
		stopOrphan(cluster.resolve("postmaster.pid"));
		return EmbeddedPostgres.builder()
			.setDataDirectory(cluster)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

	@Bean
	JdbcConnectionDetails connection(EmbeddedPostgres postgres) {
		return new LocalConnection(postgres.getJdbcUrl("postgres", "postgres"));
	}

	/**
	 * A server left over from a process that was killed would hold the data directory.
	 */
	private static void stopOrphan(Path pidFile) throws Exception {
		if (Files.exists(pidFile)) {
			var pid = Long.parseLong(firstLine(pidFile));
			var orphan = ProcessHandle.of(pid).filter(LocalDatabase::isPostgres);
			if (orphan.isPresent()) {
				orphan.get().destroy();
				orphan.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
			}
		}
	}

	private static String firstLine(Path file) throws IOException {
		return Files.readAllLines(file).get(0).trim();
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().filter((command) -> command.contains("postgres")).isPresent();
	}

	private record LocalConnection(String getJdbcUrl) implements JdbcConnectionDetails {

		@Override
		public String getUsername() {
			return "postgres";
		}

		@Override
		public String getPassword() {
			return "postgres";
		}

	}

}
