package io.dangwu.meeting;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CheckInCodeTest {

	private static final Instant NOW = Instant.parse("2026-06-10T01:00:00Z");

	private final String secret = CheckInCode.newSecret();

	@ParameterizedTest(name = "{0} seconds after it was shown: {1}")
	@CsvSource({ "0, true", "29, true", "60, true", "119, true", "120, false", "600, false", "-1, false" })
	void isGoodForAMinuteOrTwo(int seconds, boolean right) {
		var shown = CheckInCode.at(this.secret, NOW);

		assertThat(CheckInCode.isRight(this.secret, shown, NOW.plusSeconds(seconds))).isEqualTo(right);
	}

	@Test
	void takesItAsPeopleTypeIt() {
		var shown = CheckInCode.at(this.secret, NOW);

		assertThat(shown).matches("[2-9A-HJKMNP-Z]{6}");
		assertThat(CheckInCode.isRight(this.secret, " " + shown.toLowerCase() + " ", NOW)).isTrue();
	}

	@Test
	void isOfOneMeetingOnly() {
		assertThat(CheckInCode.isRight(this.secret, CheckInCode.at(CheckInCode.newSecret(), NOW), NOW)).isFalse();
		assertThat(CheckInCode.isRight(this.secret, "", NOW)).isFalse();
	}

}
