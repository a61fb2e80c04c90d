package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.Deadline;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OathRuleTest {

	@Test
	void isTakenWithinAMonthSince2026() {
		assertThat(OathRule.deadline(LocalDate.of(2026, 12, 31), DevelopmentEditions.ALL)).as("R8-28")
			.hasValue(new Deadline(LocalDate.of(2027, 1, 31)));
		assertThat(OathRule.deadline(LocalDate.of(2026, 5, 10), DevelopmentEditions.ALL)).isEmpty();
	}

}
