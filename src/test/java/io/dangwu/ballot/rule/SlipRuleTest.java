package io.dangwu.ballot.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipRuleTest {

	private static final int SEATS = 3;

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "R6-02, A+ B+ C- D0, true, 2", "R6-04, A+ B+ C+ D+, false, 0", "R6-05, A- B- C0 D0, true, 0",
			"R6-01, A+ B+ C+ D-, true, 3", "R6-07, A+ B+ C-X D0, true, 3", "R6-08, A+ B+ C0X D-, true, 2",
			"R6-09, A+ B- C-X D-X, true, 2", "R6-10, A+ B+ C? D-, true, 2", "R6-12, A+ B+ C+ D0X, true, 3" })
	void dropsWhatDoesNotCountAndThenComparesWithTheSeats(String row, String marks, boolean valid, int counted) {
		var slip = SlipRule.count(Slips.slip(marks), SEATS, UnreadableMark.DROP);

		assertThat(slip.valid()).isEqualTo(valid);
		assertThat(slip.approved()).hasSize(counted);
	}

	@Test
	void dropsAMarkThatNobodyCanMakeOutBeforeItComparesWithTheSeats() {
		assertThat(SlipRule.count(Slips.slip("A+ B+ C? D+"), SEATS, UnreadableMark.DROP).valid()).isTrue();
		assertThat(SlipRule.count(Slips.slip("A+ B+ C? D+"), 2, UnreadableMark.DROP).valid()).isFalse();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "R6-10, A+ B+ C? D-, false", "R6-10 without the mark, A+ B+ C0 D-, true" })
	void isVoidAsAWholeForSuchAMarkWhereThatIsThePractice(String row, String marks, boolean valid) {
		assertThat(SlipRule.count(Slips.slip(marks), SEATS, UnreadableMark.VOID_WHOLE).valid()).isEqualTo(valid);
	}

	@Test
	void dropsSuchAMarkUnlessTheCollegeHasSettledOtherwise() {
		var practice = new RegulationFiles(RegulationSettings.unpinned()).read("ballot-practice", BallotPractice.class);

		assertThat(practice.on(LocalDate.of(2026, 7, 10)).unreadableMark().value()).isEqualTo(UnreadableMark.DROP);
	}

	@Test
	void dropsANameWrittenInBesideAnApproval() {
		assertThat(SlipRule.count(Slips.slip("A+X B-"), SEATS, UnreadableMark.DROP).approved())
			.containsExactly(Slips.id("A"));
	}

	@Test
	void countsACandidateWhoIsWrittenInElsewhereOnce() {
		assertThat(SlipRule.count(Slips.slip("A+ B-A C+"), 2, UnreadableMark.DROP).approved())
			.containsExactlyInAnyOrder(Slips.id("A"), Slips.id("C"));
	}

}
