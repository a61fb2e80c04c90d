package io.dangwu.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import io.dangwu.DangwuApplication;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Submission;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.cases.Walker;
import io.dangwu.local.college.Newcomers;
import io.dangwu.organization.Actor;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application with the college of 2012, whose cases go through rules, case tables and
 * outbox.
 */
final class WholeApplication implements AutoCloseable {

	private static final LocalDate APPLIED_ON = LocalDate.parse("2012-04-10");

	private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

	/** Where the cultivation is over. */
	private static final String NEXT_PIECE = "appointIntroducers";

	private final ConfigurableApplicationContext context;

	private final Newcomers newcomers = new Newcomers();

	WholeApplication(Path data, Stopwatch stopwatch) {
		this.context = new SpringApplicationBuilder(DangwuApplication.class)
			.initializers((starting) -> starting.getBeanFactory().addBeanPostProcessor(new Measured(stopwatch)))
			.run("--server.port=0", "--dangwu.data=" + data, "--dangwu.demonstration=year-2012",
					"--camunda.bpm.job-execution.enabled=false", "--dangwu.mail.delivery=-",
					"--dangwu.mail.reminders=-", "--logging.level.root=warn");
		stopwatch.start();
	}

	/** Carries a new case from the talk to the list of prospects. */
	void carryACase() {
		var clock = bean(DemonstrationClock.class);
		clock.stopAt(APPLIED_ON.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
		var key = bean(DevelopmentService.class).receive(this.newcomers.next("ZZ01-T01", APPLIED_ON),
				Submission.OWN_UNIT, Actor.SYSTEM);
		bean(Walker.class).walk(key, NEXT_PIECE::equals, NEVER);
	}

	JdbcConnectionDetails database() {
		return bean(JdbcConnectionDetails.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** Puts the stopwatch around the engine before anybody gets it. */
	private record Measured(Stopwatch stopwatch) implements BeanPostProcessor {

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof ProcessEngine engine) ? this.stopwatch.around(engine) : bean;
		}

	}

}
