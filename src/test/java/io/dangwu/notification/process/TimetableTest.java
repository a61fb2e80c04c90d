package io.dangwu.notification.process;

import java.util.List;

import io.dangwu.ApplicationTest;
import io.dangwu.notification.PostOffice;
import io.dangwu.notification.Recipients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TimetableTest {

	@Autowired
	private Timetable timetable;

	@Autowired
	private Papers papers;

	@Autowired
	private PostOffice post;

	@Autowired
	private Recipients recipients;

	@Autowired
	private ApplicationContext node;

	@BeforeEach
	void open() {
		this.post.open();
	}

	@AfterEach
	void close() {
		this.papers.clear();
		this.post.close();
		is(ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void keepsStillWhileTheNodeStartsOrStops() {
		this.papers.paper("PAPER-2024", List.of(), List.of(this.recipients.somebody()), null);

		is(ReadinessState.REFUSING_TRAFFIC);
		this.timetable.deliver();

		assertThat(this.post.arrived()).isEmpty();

		is(ReadinessState.ACCEPTING_TRAFFIC);
		this.timetable.deliver();

		assertThat(this.post.arrived()).hasSize(1);
	}

	private void is(ReadinessState state) {
		AvailabilityChangeEvent.publish(this.node, state);
	}

}
