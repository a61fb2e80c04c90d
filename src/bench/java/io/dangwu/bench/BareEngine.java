package io.dangwu.bench;

import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An engine without the application, in a database of its own on the same server. */
final class BareEngine implements AutoCloseable {

	private static final String DATABASE = "bare";

	private final HikariDataSource connections = new HikariDataSource();

	private final ProcessEngine own;

	private final ProcessEngine engine;

	BareEngine(JdbcConnectionDetails server, Stopwatch stopwatch) {
		JdbcClient.create(new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()))
			.sql("create database " + DATABASE)
			.update();
		this.connections.setJdbcUrl(server.getJdbcUrl().replaceFirst("/\\w+(?=\\?|$)", "/" + DATABASE));
		this.connections.setUsername(server.getUsername());
		this.connections.setPassword(server.getPassword());
		this.own = configuration().buildProcessEngine();
		this.engine = stopwatch.around(this.own);
		this.own.getRepositoryService()
			.createDeployment()
			.addModelInstance("stripped.bpmn", StrippedDiagram.read())
			.deploy();
	}

	/** The same tasks in the same order. */
	void replay(List<String> tasks) {
		var instance = this.engine.getRuntimeService().startProcessInstanceByKey(StrippedDiagram.PROCESS).getId();
		for (var i = 0; i < tasks.size(); i++) {
			var answers = FormAnswers.of(tasks.get(i));
			answers.put(StrippedDiagram.CULTIVATED,
					i + 1 < tasks.size() && !tasks.get(i + 1).equals("inspectActivist"));
			this.engine.getTaskService().complete(openTask(instance, tasks.get(i)), answers);
			for (var next = jobs(instance); !next.isEmpty(); next = jobs(instance)) {
				this.engine.getManagementService().executeJob(next.get(0).getId());
			}
		}
	}

	@Override
	public void close() {
		this.own.close();
		this.connections.close();
	}

	private StandaloneProcessEngineConfiguration configuration() {
		var configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(this.connections);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setHistory("full");
		configuration.setJobExecutorActivate(false);
		return configuration;
	}

	private String openTask(String instance, String task) {
		return this.own.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance)
			.taskDefinitionKey(task)
			.singleResult()
			.getId();
	}

	private List<Job> jobs(String instance) {
		return this.own.getManagementService().createJobQuery().processInstanceId(instance).list();
	}

}
