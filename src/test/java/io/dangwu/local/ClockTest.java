package io.dangwu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import io.dangwu.ApplicationTest;
import io.dangwu.regulation.RegulationViolated;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class ClockTest {

	@Autowired
	private DemonstrationClock clock;

	@Autowired
	private TimeTravel travel;

	@Autowired
	private ClockFile file;

	@Autowired
	private ClockAtStart start;

	@Autowired
	private ClockController door;

	@Autowired
	private TaskService tasks;

	@Value("${dangwu.data}")
	private Path data;

	@AfterEach
	void comeBack() throws IOException {
		this.clock.reset();
		Files.deleteIfExists(this.data.resolve("clock"));
	}

	@Test
	void movesForwardByAPeriod() {
		var before = LocalDate.now(this.clock);

		this.travel.forward(Period.ofMonths(1));

		assertThat(LocalDate.now(this.clock)).isEqualTo(before.plusMonths(1));
	}

	@Test
	void movesForwardToADay() {
		var day = LocalDate.now(this.clock).plusDays(400);

		this.travel.forwardTo(day);

		assertThat(LocalDate.now(this.clock)).isEqualTo(day);
	}

	@Test
	void neverMovesBack() {
		var yesterday = LocalDate.now(this.clock).minusDays(1);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.travel.forwardTo(yesterday))
			.withMessage("演示时间只能往后推移");
	}

	@Test
	void movesToJustAfterTheNextDeadline() {
		var due = this.clock.instant().plus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.SECONDS);
		var task = this.tasks.newTask();
		task.setDueDate(Date.from(due));
		this.tasks.saveTask(task);

		this.travel.forwardToNextDeadline();

		assertThat(this.clock.instant()).isBetween(due, due.plusSeconds(30));
		this.tasks.deleteTask(task.getId(), true);
	}

	@Test
	void comesBackToItsTimeAfterARestart() {
		this.travel.forward(Period.ofDays(10));
		this.clock.reset();

		this.start.preInit(new SpringProcessEngineConfiguration());

		assertThat(this.clock.ahead()).isCloseTo(Duration.ofDays(10), Duration.ofSeconds(30));
		assertThat(this.file.read()).isCloseTo(Duration.ofDays(10), Duration.ofSeconds(30));
	}

	@Test
	void tellsTheTimeToTheApplications() {
		this.travel.forward(Period.ofDays(10));

		assertThat(this.door.now().get("now").toInstant()).isCloseTo(Instant.now().plus(Duration.ofDays(10)),
				within(30, ChronoUnit.SECONDS));
	}

	@Test
	void leadsBackOnlyToPagesOfOurs() {
		assertThat(this.door.forward(Period.ofDays(1), "/home")).isEqualTo("redirect:/home");
		assertThat(this.door.forward(Period.ofDays(1), "//elsewhere.example"))
			.isEqualTo("redirect:/demonstration/clock");
		assertThat(this.door.forward(Period.ofDays(1), "https://elsewhere.example"))
			.isEqualTo("redirect:/demonstration/clock");
	}

}
