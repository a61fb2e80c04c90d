package io.dangwu;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Stops the start where no database is named and none is brought along. An
 * auto-configuration, because only these are asked after everything else is known.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class DatabaseRequired {

	@Bean
	@ConditionalOnMissingBean
	@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
	JdbcConnectionDetails missingDatabase() {
		throw new DatabaseMissing();
	}

}
