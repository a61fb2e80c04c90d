package io.dangwu.notification;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {

	@ParameterizedTest
	@CsvSource({ "1, PT1M", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT12H", "6, PT12H", "7, PT12H" })
	void waitsLongerAfterEachFailure(int failedAttempts, Duration wait) {
		assertThat(Patience.after(failedAttempts)).contains(wait);
	}

	@Test
	void endsWithTheEighthFailure() {
		assertThat(Patience.after(8)).isEmpty();
	}

}
