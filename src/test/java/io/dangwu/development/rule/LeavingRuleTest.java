package io.dangwu.development.rule;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingRuleTest {

	@ParameterizedTest(name = "{0}: on {1}, leaves {2}")
	@CsvSource(nullValues = "-",
			textBlock = """
					R8-14, 2026-03-20, 2026-06-20, '预计 2026-06-20 离开，在办理日期 2026-03-20 之后 3 个月以内（至 2026-06-20），一般不办理接收预备党员的手续；确需办理的，请填写理由（依据《中国共产党发展党员工作细则》第十九条）'
					R8-15, 2026-03-20, 2026-06-21, ''
					R8-35, 2026-03-20, -,          ''
					1990,  2012-03-20, 2012-03-21, ''
					2026,  2026-06-01, 2026-08-31, '预计 2026-08-31 离开，在办理日期 2026-06-01 之后 3 个月以内（至 2026-09-01），一般不办理接收预备党员的手续；确需办理的，请填写理由（依据《中国共产党发展党员工作细则（2026年修订）》第十八条）'
					""")
	void isAskedOnTheDayOfTheAct(String row, LocalDate on, @Nullable LocalDate leavesOn, String reason) {
		assertThat(LeavingRule.check(leavesOn, on, null, DevelopmentEditions.ALL).text()).isEqualTo(reason);
		assertThat(LeavingRule.check(leavesOn, on, "", DevelopmentEditions.ALL).text()).isEqualTo(reason);
		assertThat(LeavingRule.check(leavesOn, on, "留校工作", DevelopmentEditions.ALL).isAllowed()).isTrue();
	}

	@Property
	void neverHindersWhoStaysForAHundredDays(@ForAll @DateRange(min = "2014-05-28", max = "2035-12-31") LocalDate on) {
		assertThat(LeavingRule.check(on.plusDays(100), on, null, DevelopmentEditions.ALL).isAllowed()).isTrue();
		assertThat(LeavingRule.check(on.plusDays(89), on, null, DevelopmentEditions.ALL).isAllowed()).isFalse();
	}

}
