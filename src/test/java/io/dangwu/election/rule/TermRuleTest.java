package io.dangwu.election.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermRuleTest {

	private static final RegulationFiles FILES = new RegulationFiles(RegulationSettings.unpinned());

	private static final Regulations<ElectionRegulations> LAWS = FILES.read("election", ElectionRegulations.class);

	private static final int MONTHS = FILES.read("election-practice", ElectionPractice.class)
		.on(LocalDate.of(2012, 4, 10))
		.firstWarning();

	@ParameterizedTest(name = "on {0}, approved end {1}: {2}")
	@CsvSource(nullValues = "-", textBlock = """
			2025-11-29, -,          RUNNING
			2025-11-30, -,          ENDING
			2026-05-31, -,          ENDING
			2026-06-01, -,          OVER
			2025-06-01, 2027-05-31, POSTPONED
			2027-05-31, 2027-05-31, POSTPONED
			2027-06-01, 2027-05-31, OVER
			2025-09-30, 2025-12-31, ENDING
			2025-06-29, 2025-12-31, RUNNING
			2026-01-01, 2025-12-31, OVER
			""")
	void saysHowFarATermHasGone(LocalDate today, @Nullable LocalDate approvedEnd, TermState state) {
		assertThat(TermRule.state(term(approvedEnd), today, MONTHS)).isEqualTo(state);
	}

	@ParameterizedTest(name = "to {0}, approved on {1}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-06-01 | 2026-03-01 | ''
			2027-05-31 | 2026-03-01 | ''
			2027-06-01 | 2026-03-01 | 本届任期应当于 2026-05-31 届满，延期一般不超过 1 年，最迟延至 2027-05-31（依据《中国共产党基层组织选举工作条例》第三条）
			2026-05-31 | 2026-03-01 | 本届任期现在就是 2026-05-31 届满，没有变化
			2023-05-31 | 2023-06-01 | 届满日期应当晚于上次换届选举的日期 2023-05-31
			2025-05-31 | 2025-03-01 | ''
			2025-05-30 | 2025-03-01 | 本届任期应当于 2026-05-31 届满，提前换届一般不超过 1 年，最早提前到 2025-05-31（依据《中国共产党基层组织选举工作条例》第三条）
			2025-12-31 | 2026-01-05 | 提前换届的日期不能早于上级批准的日期 2026-01-05
			""")
	void movesTheEndOfATermByAYearAtMost(LocalDate newEnd, LocalDate approvedOn, String reason) {
		assertThat(TermRule.newEnd(term(null), newEnd, approvedOn, LAWS).text()).isEqualTo(reason);
	}

	@Test
	void countsADelayFromTheRegularEndNotFromAnEarlierDelay() {
		var delayed = term(LocalDate.of(2027, 5, 31));

		assertThat(TermRule.newEnd(delayed, LocalDate.of(2027, 8, 31), LocalDate.of(2027, 5, 1), LAWS).isAllowed())
			.isFalse();
		assertThat(TermRule.newEnd(delayed, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 5, 1), LAWS).isAllowed())
			.isTrue();
	}

	@Test
	void setsNoLimitToAnEarlyElectionUnderTheLawOf1990() {
		var term = new TermSpan(LocalDate.of(2010, 8, 31), LocalDate.of(2013, 8, 31), null);

		assertThat(TermRule.newEnd(term, LocalDate.of(2012, 6, 30), LocalDate.of(2012, 4, 10), LAWS).isAllowed())
			.isTrue();
		assertThat(TermRule.newEnd(term, LocalDate.of(2014, 9, 1), LocalDate.of(2012, 4, 10), LAWS).text())
			.endsWith("最迟延至 2014-08-31（依据《中国共产党基层组织选举工作暂行条例》第三条）");
	}

	@ParameterizedTest(name = "elected on {0}")
	@CsvSource({ "2026-05-31, ''", "2027-01-31, ''", "2025-11-30, ''",
			"2025-11-29, '本届任期 2026-05-31 届满，2025-11-29 距届满还有 6 个月以上，属于提前换届，请先登记上级批准的届满日期'",
			"2023-05-31, 换届选举的日期应当晚于上次换届选举的日期 2023-05-31" })
	void asksForAnApprovalOfAnElectionLongBeforeTheEnd(LocalDate on, String reason) {
		assertThat(TermRule.election(term(null), on, MONTHS).text()).isEqualTo(reason);
	}

	@Property
	void allowsEveryDayUpToAYearLaterAndNoneAfter(@ForAll @IntRange(min = 1, max = 1000) int days) {
		var newEnd = LocalDate.of(2026, 5, 31).plusDays(days);

		var verdict = TermRule.newEnd(term(null), newEnd, LocalDate.of(2026, 3, 1), LAWS);

		assertThat(verdict.isAllowed()).isEqualTo(!newEnd.isAfter(LocalDate.of(2027, 5, 31)));
	}

	@Property
	void neverTurnsBack(@ForAll @IntRange(max = 2000) int day, @ForAll @IntRange(max = 400) int later) {
		var first = LocalDate.of(2023, 6, 1).plusDays(day);

		var before = TermRule.state(term(null), first, MONTHS);
		var after = TermRule.state(term(null), first.plusDays(later), MONTHS);

		assertThat(before).isLessThanOrEqualTo(after);
	}

	private static TermSpan term(@Nullable LocalDate approvedEnd) {
		return new TermSpan(LocalDate.of(2023, 5, 31), LocalDate.of(2026, 5, 31), approvedEnd);
	}

}
