package io.dangwu.development.rule;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdmissionPlanRuleTest {

	@ParameterizedTest(name = "planned {0}, taken {1}")
	@CsvSource(nullValues = "-", textBlock = """
			60, 59, -,        ''
			60, 60, -,        '本年度学生党员发展计划 60 人，已接收和预审合格 60 人，计划已满；确需办理的，请填写理由'
			60, 60, ' ',      '本年度学生党员发展计划 60 人，已接收和预审合格 60 人，计划已满；确需办理的，请填写理由'
			60, 60, 退役复学, ''
			0,  0,  -,        '本年度学生党员发展计划 0 人，已接收和预审合格 0 人，计划已满；确需办理的，请填写理由'
			-,  99, -,        ''
			""")
	void asksForAReasonWhenThePlanIsUsedUp(Integer planned, int taken, String reason, String refusal) {
		assertThat(AdmissionPlanRule.check(planned, taken, reason).text()).isEqualTo(refusal);
	}

	@Property
	void letsExactlyThePlannedNumberPass(@ForAll @IntRange(max = 200) int planned,
			@ForAll @IntRange(max = 300) int taken) {
		assertThat(AdmissionPlanRule.check(planned, taken, null).isAllowed()).isEqualTo(taken < planned);
	}

}
