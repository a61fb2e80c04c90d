package io.dangwu;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application how to name a database. */
class DatabaseMissingAnalyzer extends AbstractFailureAnalyzer<DatabaseMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseMissing cause) {
		return new FailureAnalysis("""
				没有设置数据库，无法启动

				No database is named, and this build brings none along.""", """
				请设置环境变量 SPRING_DATASOURCE_URL（属性 spring.datasource.url），例如 jdbc:postgresql://数据库地址:5432/dangwu，
				并设置 SPRING_DATASOURCE_USERNAME 和 SPRING_DATASOURCE_PASSWORD；数据库须为 PostgreSQL。

				Set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD of a PostgreSQL \
				and start again.""", cause);
	}

}
