package io.dangwu;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseRequiredTest {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(DatabaseRequired.class, DataSourceAutoConfiguration.class));

	@Test
	void stopsTheStartWhereNoDatabaseIsNamed() {
		this.application.run((context) -> {
			var failure = context.getStartupFailure();

			assertThat(failure).hasRootCauseInstanceOf(DatabaseMissing.class);
			assertThat(new DatabaseMissingAnalyzer().analyze(failure).getAction()).contains("SPRING_DATASOURCE_URL",
					"SPRING_DATASOURCE_PASSWORD");
		});
	}

	@Test
	void isContentWithANamedDatabase() {
		this.application.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/dangwu")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void isContentWithADatabaseThatIsBroughtAlong() {
		this.application.withBean("own", JdbcConnectionDetails.class, OwnDatabase::new)
			.run((context) -> assertThat(context).hasNotFailed().hasBean("own"));
	}

	private static final class OwnDatabase implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://localhost/own";
		}

		@Override
		public String getUsername() {
			return "own";
		}

		@Override
		public String getPassword() {
			return "own";
		}

	}

}
