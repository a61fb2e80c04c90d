package io.dangwu.campaign.rule;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Notice row 83. */
class MobilisationRuleTest {

	@ParameterizedTest(name = "{0} speaks, the secretary is {1}, above {2}")
	@CsvSource({ "M1, M1, M9,", "M2, M1, M9, 应当由本组织书记亲自作", "M9, M1, M9, 应当由本组织书记亲自作", "M9, , M9,", "M2, , M9, 本组织书记空缺",
			"M2, , , 本组织书记空缺" })
	void demandsTheSecretary(String speaker, String own, String superior, String reason) {
		var verdict = MobilisationRule.check(speaker, set(own), set(superior), CampaignEditions.OF_2012);

		assertThat(verdict.isAllowed()).isEqualTo(reason == null);
		assertThat(verdict.text()).contains((reason != null) ? reason : "");
	}

	private static Set<String> set(String user) {
		return (user != null) ? Set.of(user) : Set.of();
	}

}
