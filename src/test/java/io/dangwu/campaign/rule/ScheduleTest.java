package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar of handbook 1.4. */
class ScheduleTest {

	private static final LocalDate NOTICE = LocalDate.of(2012, 4, 10);

	@ParameterizedTest
	@CsvSource({ "MOBILISATION, 2012-04-20", "GRADING, 2012-05-10", "PLANNING, 2012-05-31", "RECTIFICATION, 2012-10-31",
			"REGRADING, 2012-11-15", "SUMMARY, 2012-11-30" })
	void proposesTheCalendarOfTheNotice(Phase phase, LocalDate end) {
		assertThat(CampaignEditions.OF_2012.proposed(NOTICE).end(phase)).isEqualTo(end);
		assertThat(CampaignEditions.OF_2012.proposed(NOTICE.minusDays(30)).end(phase)).isEqualTo(end);
		assertThat(CampaignEditions.OF_2012.proposed(NOTICE.plusDays(7)).end(phase)).isEqualTo(end.plusDays(7));
	}

	@ParameterizedTest(name = "{0} ends on {1}")
	@CsvSource(delimiter = '|', textBlock = """
			MOBILISATION | 2012-04-09 |请填写 2012-04-10 或之后的日期
			GRADING      | 2012-04-20 | 请填写 2012-04-21 或之后的日期
			PLANNING     | 2012-05-01 |不晚于“分类定级”截止日期 2012-05-10
			SUMMARY      | 2012-11-15 |不晚于“复评晋级”截止日期 2012-11-15
			GRADING      | 2013-05-10 |不晚于“分类定级”截止日期 2013-05-10
			""")
	void refusesAPhaseThatDoesNotFollowTheOneBefore(Phase phase, LocalDate end, String reason) {
		var ends = new EnumMap<>(CampaignEditions.OF_2012.proposed(NOTICE).ends());
		ends.put(phase, end);

		assertThat(new Schedule(ends).check(NOTICE).text()).contains(reason);
	}

	@Test
	void asksForEachMissingDay() {
		var verdict = new Schedule(Map.of(Phase.GRADING, NOTICE.plusDays(3))).check(NOTICE);

		assertThat(verdict.objections()).hasSize(Phase.values().length - 1);
		assertThat(verdict.text()).contains("请填写“动员部署”的截止日期");
	}

	@Property
	void proposesWhatItAllows(@ForAll @IntRange(max = 264) int days) {
		var today = NOTICE.plusDays(days);

		assertThat(CampaignEditions.OF_2012.proposed(today).check(today).isAllowed()).isTrue();
	}

	@Property
	void standsInTheFirstOpenPhase(@ForAll List<Phase> phases, @ForAll @IntRange(max = 400) int days) {
		var open = Map.copyOf(CampaignEditions.OF_2012.proposed(NOTICE).ends())
			.keySet()
			.stream()
			.filter(phases::contains);

		var standing = Standing.of(Set.copyOf(open.toList()), CampaignEditions.OF_2012.proposed(NOTICE),
				NOTICE.plusDays(days));

		assertThat(standing.isEnded()).isEqualTo(phases.isEmpty());
		assertThat(standing.phase()).isEqualTo(phases.stream().sorted().findFirst());
		assertThat(standing.daysLate()).isNotNegative();
	}

}
