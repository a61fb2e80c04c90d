package io.dangwu.organization.rule;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommitteeRuleTest {

	private static final OrganizationRegulations LAW = OrganizationEditions.OF_2018;

	@ParameterizedTest(name = "seat {0} of a branch, reason {1}")
	@CsvSource(nullValues = "-", textBlock = """
			1, -,    ''
			5, -,    ''
			6, -,    委员会一般由 3 至 5 人组成，现为第 6 人；确需增加的，请填写理由
			6, ' ',  委员会一般由 3 至 5 人组成，现为第 6 人；确需增加的，请填写理由
			6, 工作需要, ''
			7, 工作需要, ''
			8, 工作需要, 委员会最多 7 人，现为第 8 人
			8, -,    委员会最多 7 人，现为第 8 人
			""")
	void keepsTheCommitteeOfABranchToItsSize(int seats, @Nullable String reason, String expected) {
		assertThat(CommitteeRule.seats(seats, LAW.branchCommittee(), reason).text()).isEqualTo(expected);
	}

	@ParameterizedTest(name = "seat {0} of a general branch, reason {1}")
	@CsvSource(nullValues = "-", textBlock = """
			7,  -,    true
			8,  -,    false
			9,  工作需要, true
			10, 工作需要, false
			""")
	void keepsTheCommitteeOfAGeneralBranchToItsSize(int seats, @Nullable String reason, boolean allowed) {
		assertThat(CommitteeRule.seats(seats, LAW.generalBranchCommittee(), reason).isAllowed()).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			7, -,    ''
			6, -,    正式党员不足 7 人的党支部只设书记，必要时设副书记，现有 6 人；确需设委员的，请填写理由
			6, 工作需要, ''
			""")
	void givesASmallBranchNoCommittee(int full, @Nullable String reason, String expected) {
		assertThat(CommitteeRule.seatInBranch(full, LAW, reason).text()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0, 3, 0", "2, 1, 0", "3, 0, 0", "7, 0, 0", "8, 0, 1" })
	void countsWhatIsMissingAndWhatIsTooMuch(int seats, int missing, int surplus) {
		assertThat(CommitteeRule.missing(seats, LAW.branchCommittee().value())).isEqualTo(missing);
		assertThat(CommitteeRule.surplus(seats, LAW.branchCommittee().value())).isEqualTo(surplus);
	}

	@Property
	void letsAReasonHelpUpToTheLargestSizeOnly(@ForAll @IntRange(max = 20) int seats) {
		assertThat(CommitteeRule.seats(seats, LAW.branchCommittee(), "工作需要").isAllowed()).isEqualTo(seats <= 7);
		assertThat(CommitteeRule.seats(seats, LAW.branchCommittee(), null).isAllowed()).isEqualTo(seats <= 5);
	}

	@ParameterizedTest
	@CsvSource({ "0, 5, 7", "5, 3, 7", "3, 7, 5" })
	void knowsNoBoundsOutOfOrder(int least, int normally, int most) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(least, normally, most));
	}

}
