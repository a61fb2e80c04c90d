package io.dangwu.notification.process;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OccasionTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2024-11-21, -", "2024-11-22, SOON", "2024-11-28, SOON", "2024-11-29, TODAY",
			"2024-11-30, OVERDUE", "2026-01-01, OVERDUE" })
	void isADayForATaskDueOnThe29th(LocalDate today, Occasion occasion) {
		assertThat(Occasion.on(today, LocalDate.of(2024, 11, 29)).orElse(null)).isEqualTo(occasion);
	}

}
