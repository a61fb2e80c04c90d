package io.dangwu.care.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CareRuleTest {

	@ParameterizedTest
	@CsvSource({ "true,2026-01-20,看望,false,,0", "true,2026-01-20,看望,true,500,0", "true,2026-01-20,看望,true,500.50,0",
			"true,2026-01-20,看望,false,200,0", "false,2026-01-20,看望,false,,1", "true,2026-01-21,看望,false,,1",
			"true,2026-01-20,看,false,,1", "true,2026-01-20,看望,true,,1", "true,2026-01-20,看望,true,0,1",
			"true,2026-01-20,看望,true,-5,1", "true,2026-01-20,看望,true,1.005,1", "true,2026-01-20,看望,true,1.500,0" })
	void asksForADayThatHasComeAWordAndAnAmountOfAid(boolean member, LocalDate on, String content, boolean aid,
			@Nullable BigDecimal amount, int objections) {
		var verdict = CareRule.check(member, on, content, aid, amount, LocalDate.parse("2026-01-20"));

		assertThat(verdict.objections()).as(verdict.text()).hasSize(objections);
	}

}
