package io.dangwu.campaign.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import io.dangwu.regulation.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign of 10 April 2012 that is looked at on 12 May. */
class DeadlineRuleTest {

	private static final LocalDate OPENED = LocalDate.of(2012, 4, 10);

	private static final LocalDate TODAY = LocalDate.of(2012, 5, 12);

	private static final Schedule FORMER = CampaignEditions.OF_2012.proposed(OPENED);

	@ParameterizedTest(name = "{0} until {1}")
	@CsvSource({ "GRADING, 2012-05-12", "GRADING, 2012-05-30", "PLANNING, 2012-05-12", "PLANNING, 2012-10-30",
			"SUMMARY, 2012-12-31" })
	void letsAPhaseEndBetweenTodayAndTheNextPhase(Phase phase, LocalDate end) {
		assertThat(check(moved(phase, end)).isAllowed()).isTrue();
	}

	@ParameterizedTest(name = "{0} until {1}")
	@CsvSource(delimiter = '|', textBlock = """
			GRADING      | 2012-05-11 | “分类定级”截止日期 2012-05-11 已经过去，请填写 2012-05-12 或之后的日期
			MOBILISATION | 2012-04-25 | “动员部署”截止日期 2012-04-25 已经过去
			MOBILISATION | 2012-04-09 | 请填写 2012-04-10 或之后的日期
			GRADING      | 2012-05-31 | “整改方案”截止日期 2012-05-31 不晚于“分类定级”截止日期 2012-05-31
			PLANNING     | 2012-10-31 | “整改落实”截止日期 2012-10-31 不晚于“整改方案”截止日期 2012-10-31
			SUMMARY      | 2012-11-15 | 不晚于“复评晋级”截止日期 2012-11-15
			""")
	void refusesWhatIsOverOrOutOfOrder(Phase phase, LocalDate end, String reason) {
		assertThat(check(moved(phase, end)).text()).contains(reason);
	}

	@Test
	void asksForAChangeAndForEveryDay() {
		assertThat(check(FORMER).text()).contains("没有改动任何阶段的截止日期");
		assertThat(check(new Schedule(Map.of())).text()).contains("请填写“动员部署”的截止日期");
	}

	@Property
	void leavesWhatIsOverAsItIs(@ForAll @IntRange(min = 1, max = 500) int days) {
		var later = FORMER.later(days);
		var ends = new EnumMap<>(later.ends());
		ends.put(Phase.MOBILISATION, FORMER.end(Phase.MOBILISATION));
		ends.put(Phase.GRADING, FORMER.end(Phase.GRADING));

		assertThat(check(new Schedule(ends)).isAllowed()).isTrue();
	}

	@ParameterizedTest(name = "{0} begun on {1} with {2} as usual: {3}")
	@CsvSource({ "GRADING, 2012-04-21, 2012-05-11, 2012-05-10", "GRADING, 2012-04-22, 2012-05-12, 2012-05-12",
			"GRADING, 2012-04-22, 2012-05-09, 2012-05-10", "PLANNING, 2012-05-11, 2012-06-01, 2012-05-31",
			"PLANNING, 2012-05-20, 2012-06-10, 2012-06-10", "RECTIFICATION, 2012-04-28, 2012-10-19, 2012-10-31",
			"RECTIFICATION, 2012-06-02, 2012-11-23, 2012-11-23", "MOBILISATION, 2012-05-01, 2012-06-01, 2012-04-20" })
	void givesLatecomersTheUsualTime(Phase phase, LocalDate begun, LocalDate usual, LocalDate deadline) {
		assertThat(FORMER.deadline(phase, begun, usual)).isEqualTo(deadline);
	}

	private static Verdict check(Schedule wanted) {
		return DeadlineRule.check(FORMER, wanted, OPENED, TODAY);
	}

	private static Schedule moved(Phase phase, LocalDate end) {
		var ends = new EnumMap<>(FORMER.ends());
		ends.put(phase, end);
		return new Schedule(ends);
	}

}
