package io.dangwu.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a notice that could not be delivered waits for its next attempt.
 */
final class Patience {

	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12), Duration.ofHours(12),
			Duration.ofHours(12));

	private Patience() {
	}

	/**
	 * The wait after so many failed attempts; none when it is time to give up.
	 */
	static Optional<Duration> after(int failedAttempts) {
		return WAITS.stream().skip(failedAttempts - 1L).findFirst();
	}

}
