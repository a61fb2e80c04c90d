package io.dangwu.member.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MilestoneRuleTest {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	/** A line of days in the order of the way; a point where there is none. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			APPLIED,  2024-01-15 . . . . . ., ''
			APPLIED,  . . . . . . ., '按目前的身份，应当填写申请入党日期'
			APPLIED,  2026-11-24 . . . . . ., '申请入党日期不能晚于今天'
			APPLIED,  2024-01-15 2024-06-01 . . . . ., '按目前的身份，还不应当有确定积极分子日期，请核对身份或者删去日期'
			ACTIVIST, 2024-01-15 2024-01-15 . . . . ., ''
			ACTIVIST, 2024-01-15 . . . . . ., '按目前的身份，应当填写确定积极分子日期'
			ACTIVIST, 2024-01-15 2024-01-14 . . . . ., '确定积极分子日期不能早于申请入党日期2024-01-15'
			PROSPECT, 2024-01-15 2024-06-01 2025-06-01 . . . ., ''
			ACCEPTED, 2024-01-15 2024-06-01 2025-06-01 2025-11-01 2025-12-01 2026-11-01 ., ''
			ACCEPTED, 2024-01-15 . . 2025-11-01 . 2027-11-01 ., ''
			ACCEPTED, 2024-01-15 . . 2023-11-01 . 2027-11-01 ., '入党日期不能早于申请入党日期2024-01-15'
			ACCEPTED, 2024-01-15 . . 2025-11-01 2025-10-01 2026-11-01 ., '审批日期不能早于入党日期2025-11-01'
			ACCEPTED, 2024-01-15 . . 2025-11-01 . 2025-11-01 ., '预备期满日期应当晚于入党日期2025-11-01'
			ACCEPTED, 2024-01-15 . . 2025-11-01 . 2026-11-01 2026-11-01, '按目前的身份，还不应当有转正日期，请核对身份或者删去日期'
			FULL,     1990-01-15 . . 1995-11-01 . . 1996-11-01, ''
			FULL,     1990-01-15 . . 1995-11-01 . . ., '按目前的身份，应当填写转正日期'
			FULL,     1990-01-15 . . . . . 1996-11-01, '按目前的身份，应当填写入党日期'
			""")
	void tellsWhatIsWrongWithTheDays(Milestone reached, String days, String text) {
		var faults = MilestoneRule.faults(dates(days), reached, TODAY);

		assertThat(String.join("；", faults.stream().map(MilestoneFault::text).toList())).isEqualTo(text);
	}

	private static Map<Milestone, LocalDate> dates(String days) {
		var dates = new EnumMap<Milestone, LocalDate>(Milestone.class);
		var words = days.split(" ");
		for (var i = 0; i < words.length; i++) {
			if (!words[i].equals(".")) {
				dates.put(Milestone.values()[i], LocalDate.parse(words[i]));
			}
		}
		return dates;
	}

}
