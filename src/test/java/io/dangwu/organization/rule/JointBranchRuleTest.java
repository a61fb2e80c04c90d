package io.dangwu.organization.rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class JointBranchRuleTest {

	@ParameterizedTest(name = "{0} units, reason {1}")
	@CsvSource(nullValues = "-", textBlock = """
			0, -,    ''
			1, -,    ''
			2, -,    跨 2 个单位设立的，请写明跨单位设立的理由
			2, ' ',  跨 2 个单位设立的，请写明跨单位设立的理由
			5, 人数不足, ''
			6, 人数不足, 联合党支部覆盖的单位一般不超过 5 个，现为 6 个
			""")
	void asksWhyABranchCoversSeveralUnits(int covered, @Nullable String reason, String expected) {
		assertThat(JointBranchRule.check(covered, reason, OrganizationEditions.OF_2018.jointBranchMaximum()).text())
			.isEqualTo(expected);
	}

}
