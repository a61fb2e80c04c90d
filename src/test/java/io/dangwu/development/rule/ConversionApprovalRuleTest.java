package io.dangwu.development.rule;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversionApprovalRuleTest {

	private static final LocalDate MEETING = LocalDate.of(2013, 7, 2);

	@Test
	void isLateButPossibleAfterThreeMonths() {
		var deadline = ConversionApprovalRule.deadline(MEETING, DevelopmentEditions.ALL);
		var approved = LocalDate.of(2013, 10, 3);

		assertThat(deadline.lastDay()).as("R8-40").isEqualTo("2013-10-02");
		assertThat(deadline.daysLate(approved)).as("R8-40").isEqualTo(1);
	}

}
