package io.dangwu.organization.rule;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SetUpRuleTest {

	@ParameterizedTest(name = "{0}: {1} full of {2}")
	@CsvSource(delimiter = '|',
			textBlock = """
					R1-01 | 2  | 2  | MERGE                                             | MERGE
					R1-02 | 3  | 3  | SECRETARY_ONLY                                    | SECRETARY_ONLY
					R1-03 | 2  | 9  | MERGE                                             | SECRETARY_ONLY
					R1-04 | 0  | 3  | MERGE                                             | SECRETARY_ONLY NO_VOTER
					R1-05 | 6  | 6  | SECRETARY_ONLY                                    | SECRETARY_ONLY
					R1-06 | 6  | 20 | SECRETARY_ONLY                                    | SECRETARY_ONLY
					R1-07 | 7  | 7  | COMMITTEE                                         | COMMITTEE
					R1-08 | 30 | 50 | COMMITTEE                                         | COMMITTEE
					R1-09 | 30 | 51 | COMMITTEE SPLIT_ADVISED                           | COMMITTEE SPLIT_ADVISED
					R1-10 | 55 | 55 | COMMITTEE SPLIT_ADVISED GENERAL_BRANCH_POSSIBLE   | COMMITTEE SPLIT_ADVISED GENERAL_BRANCH_POSSIBLE
					R1-11 | 50 | 50 | COMMITTEE GENERAL_BRANCH_POSSIBLE                 | COMMITTEE GENERAL_BRANCH_POSSIBLE
					R1-12 | 4  | 3  | INPUT_ERROR                                       | INPUT_ERROR
					-     | -1 | 3  | INPUT_ERROR                                       | INPUT_ERROR
					-     | -2 | -1 | INPUT_ERROR                                       | INPUT_ERROR
					""")
	void saysHowABranchOfThatSizeIsSetUp(String row, int full, int members, String byFull, String byAll) {
		for (var law : List.of(OrganizationEditions.OF_2007, OrganizationEditions.OF_2018)) {
			assertThat(SetUpRule.check(full, members, Basis.FULL, law)).isEqualTo(results(byFull));
			assertThat(SetUpRule.check(full, members, Basis.ALL, law)).isEqualTo(results(byAll));
		}
	}

	@Property
	void givesEveryPossibleBranchExactlyOneFoundation(@ForAll @IntRange(max = 300) int full,
			@ForAll @IntRange(max = 300) int probationary, @ForAll Basis basis) {
		var results = SetUpRule.check(full, full + probationary, basis, OrganizationEditions.OF_2018);

		assertThat(results).doesNotHaveDuplicates().doesNotContain(SetUp.INPUT_ERROR);
		assertThat(results.stream().filter(List.of(SetUp.MERGE, SetUp.COMMITTEE, SetUp.SECRETARY_ONLY)::contains))
			.hasSize(1);
		assertThat(results.contains(SetUp.MERGE)).isEqualTo(results.equals(List.of(SetUp.MERGE)));
	}

	@Property
	void neverMergesABranchThatGrows(@ForAll @IntRange(min = 3, max = 300) int full,
			@ForAll @IntRange(max = 50) int more) {
		assertThat(SetUpRule.check(full + more, full + more, Basis.FULL, OrganizationEditions.OF_2018))
			.doesNotContain(SetUp.MERGE);
	}

	@Property
	void findsContradictionsOnly(@ForAll @IntRange(min = -20, max = 60) int full,
			@ForAll @IntRange(min = -20, max = 60) int members, @ForAll Basis basis) {
		var isImpossible = full < 0 || full > members;

		assertThat(SetUpRule.check(full, members, basis, OrganizationEditions.OF_2007).contains(SetUp.INPUT_ERROR))
			.isEqualTo(isImpossible);
	}

	private static List<SetUp> results(String names) {
		return Arrays.stream(names.split(" +")).map(SetUp::valueOf).toList();
	}

}
