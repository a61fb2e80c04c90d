package io.dangwu.election.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssemblyRuleTest {

	@ParameterizedTest(name = "{0} members: {1}")
	@CsvSource({ "149, false", "500, false", "501, true" })
	void speaksOfDelegatesOnlyToALargeOrganisation(int members, boolean mentioned) {
		for (var law : new ElectionRegulations[] { ElectionEditions.OF_1990, ElectionEditions.OF_2020 }) {
			assertThat(AssemblyRule.words(members, law).contains("党员代表大会")).isEqualTo(mentioned);
		}
	}

}
