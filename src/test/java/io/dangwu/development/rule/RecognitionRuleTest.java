package io.dangwu.development.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecognitionRuleTest {

	private static final String ARTICLE = "（依据《中国共产党发展党员工作细则（2026年修订）》第三十四条）";

	@ParameterizedTest(name = "missing {0}, reported {1}")
	@CsvSource(textBlock = """
			'',          true,  ''
			入党志愿书,  true,  '入党材料还缺：入党志愿书，请原党组织补齐后再审查'
			'',          false, '请先由原党组织介绍预备期教育和考察情况'
			""")
	void recognisesWhoeverHasAllPapersAndAReport(String missing, boolean reported, String reason) {
		assertThat(RecognitionRule.recognition(missing, reported, DevelopmentEditions.OF_2026).text())
			.isEqualTo(reason.isEmpty() ? "" : reason + ARTICLE);
		assertThat(RecognitionRule.recognition(missing, reported, DevelopmentEditions.OF_2014).text())
			.isEqualTo(reason);
	}

	@ParameterizedTest(name = "approved {0}, document {1}")
	@CsvSource(textBlock = """
			true,  县组〔2026〕1号, true
			true,  '',             false
			false, 县组〔2026〕1号, false
			""")
	void refusesRecognitionOnlyWithTheApprovalOfTheCounty(boolean approved, String document, boolean allowed) {
		assertThat(RecognitionRule.refusal(approved, document, DevelopmentEditions.OF_2026).isAllowed())
			.isEqualTo(allowed);
	}

}
