package io.dangwu.award.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.dangwu.award.rule.AwardEditions.LAW;
import static org.assertj.core.api.Assertions.assertThat;

class NominationVoteRuleTest {

	@ParameterizedTest
	@CsvSource({ "20, 10, true", "20, 9, false", "20, 21, false", "20, 0, false", "0, 0, false" })
	void wantsHalfOfThoseDue(int due, int present, boolean valid) {
		assertThat(NominationVoteRule.meeting(due, present, LAW).isAllowed()).isEqualTo(valid);
	}

	@ParameterizedTest
	@CsvSource({ "6, 10, true", "5, 10, false", "11, 10, false", "-1, 10, false" })
	void wantsMoreThanHalfOfThosePresent(int approvals, int present, boolean nominated) {
		assertThat(NominationVoteRule.candidate("李明", approvals, present, LAW).isAllowed()).isEqualTo(nominated);
	}

}
