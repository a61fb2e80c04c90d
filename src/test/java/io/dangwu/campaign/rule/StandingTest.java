package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

	private static final Schedule SCHEDULE = CampaignEditions.OF_2012.proposed(LocalDate.of(2012, 4, 10));

	@ParameterizedTest(name = "{0} open on {1}: {2}, {3} days late")
	@CsvSource({ "MOBILISATION GRADING SUMMARY, 2012-04-20, MOBILISATION, 0",
			"MOBILISATION GRADING SUMMARY, 2012-04-21, MOBILISATION, 1", "GRADING SUMMARY, 2012-05-10, GRADING, 0",
			"GRADING PLANNING SUMMARY, 2012-05-12, GRADING, 2", "PLANNING RECTIFICATION, 2012-06-01, PLANNING, 1",
			"REGRADING SUMMARY, 2012-11-01, REGRADING, 0", "SUMMARY, 2012-12-01, SUMMARY, 1" })
	void isLateWithTheFirstOpenPhase(String open, LocalDate today, Phase phase, long daysLate) {
		var standing = Standing.of(phases(open), SCHEDULE, today);

		assertThat(standing.phase()).hasValue(phase);
		assertThat(standing.daysLate()).isEqualTo(daysLate);
		assertThat(standing.isLate()).isEqualTo(daysLate > 0);
	}

	@Test
	void isNeverLateWhenAllIsDone() {
		var standing = Standing.of(Set.of(), SCHEDULE, LocalDate.of(2020, 1, 1));

		assertThat(standing.isEnded()).isTrue();
		assertThat(standing.isLate()).isFalse();
	}

	private static Set<Phase> phases(String names) {
		return Arrays.stream(names.split(" ")).map(Phase::valueOf).collect(Collectors.toSet());
	}

}
