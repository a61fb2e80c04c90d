package io.dangwu.ballot;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosingTimeTest {

	@Test
	void namesTheMinute() {
		assertThat(new ClosingTime(Instant.parse("2026-06-05T09:00:00Z")).text()).isEqualTo("2026-06-05 17:00");
	}

	@Test
	void leavesMidnightToTheDayThatItEnds() {
		assertThat(ClosingTime.endOf(LocalDate.of(2026, 6, 10)).text()).isEqualTo("2026-06-10 24 时");
	}

}
