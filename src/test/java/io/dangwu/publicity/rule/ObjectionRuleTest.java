package io.dangwu.publicity.rule;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.Counting;
import io.dangwu.regulation.Edition;
import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.WorkingPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectionRuleTest {

	private static final WorkingPeriod PERIOD = new WorkingPeriod(LocalDate.of(2012, 6, 15), false);

	private static final PublicityRegulations COLLEGE = new RegulationFiles(RegulationSettings.unpinned())
		.read("publicity", PublicityRegulations.class)
		.on(LocalDate.of(2012, 6, 11));

	private static final PublicityRegulations SIGNED_ONLY = new PublicityRegulations(
			new Edition("publicity", "", LocalDate.EPOCH), new Cited<>(5, null), new Cited<>(Counting.INCLUSIVE, null),
			new Cited<>(false, null));

	@ParameterizedTest(name = "{0}: without objection, on {1}: {2}")
	@CsvSource({ "R23-01, 2012-06-14, RUNNING", "R23-01, 2012-06-15, RUNNING", "R23-01, 2012-06-16, CLEAR" })
	void goesOnTheDayAfterTheLast(String row, LocalDate day, NoticeState state) {
		assertThat(ObjectionRule.state(PERIOD, List.of(), day, COLLEGE)).isEqualTo(state);
	}

	@ParameterizedTest(name = "{0}: received {1}, signed {2}, facts {3}, {4}, on {5}: {6}")
	@CsvSource(textBlock = """
			R23-02, 2012-06-13, true,  false, OPEN,     2012-06-14, INVESTIGATED
			R23-02, 2012-06-15, true,  false, OPEN,     2012-06-20, INVESTIGATED
			R23-03, 2012-06-13, false, true,  OPEN,     2012-06-20, INVESTIGATED
			R23-03, 2012-06-13, false, false, OPEN,     2012-06-16, CLEAR
			R23-04, 2012-06-16, true,  true,  OPEN,     2012-06-16, CLEAR
			R23-04, 2012-06-16, true,  true,  UPHELD,   2012-06-20, CLEAR
			R23-05, 2012-06-13, true,  true,  UPHELD,   2012-06-14, UPHELD
			R23-05, 2012-06-13, true,  true,  UPHELD,   2012-06-20, UPHELD
			R23-06, 2012-06-13, true,  true,  REJECTED, 2012-06-15, RUNNING
			R23-06, 2012-06-13, true,  true,  REJECTED, 2012-06-16, CLEAR
			""")
	void followsAnObjection(String row, LocalDate receivedOn, boolean signed, boolean facts, Finding finding,
			LocalDate day, NoticeState state) {
		var objection = new RaisedObjection(receivedOn, signed, facts, finding);

		assertThat(ObjectionRule.state(PERIOD, List.of(objection), day, COLLEGE)).isEqualTo(state);
	}

	@Test
	void leavesAnonymousObjectionsAsideWhereTheCollegeSaysSo() {
		var anonymous = new RaisedObjection(LocalDate.of(2012, 6, 13), false, true, Finding.OPEN);
		var signed = new RaisedObjection(LocalDate.of(2012, 6, 13), true, false, Finding.OPEN);

		assertThat(ObjectionRule.isInvestigated(anonymous, PERIOD, SIGNED_ONLY)).isFalse();
		assertThat(ObjectionRule.isInvestigated(anonymous, PERIOD, COLLEGE)).isTrue();
		assertThat(ObjectionRule.isInvestigated(signed, PERIOD, SIGNED_ONLY)).isTrue();
	}

	@Test
	void waitsForTheLastInvestigation() {
		var rejected = new RaisedObjection(LocalDate.of(2012, 6, 12), true, true, Finding.REJECTED);
		var open = new RaisedObjection(LocalDate.of(2012, 6, 13), true, true, Finding.OPEN);
		var upheld = new RaisedObjection(LocalDate.of(2012, 6, 14), true, true, Finding.UPHELD);
		var day = LocalDate.of(2012, 6, 18);

		assertThat(ObjectionRule.state(PERIOD, List.of(rejected, open), day, COLLEGE))
			.isEqualTo(NoticeState.INVESTIGATED);
		assertThat(ObjectionRule.state(PERIOD, List.of(open, upheld), day, COLLEGE)).isEqualTo(NoticeState.UPHELD);
	}

	@Test
	void closesAnInvestigationWithFindingAndAnswer() {
		assertThat(ObjectionRule.close(Finding.REJECTED, "经核查，反映的情况不属实").isAllowed()).as("R23-06").isTrue();
		assertThat(ObjectionRule.close(Finding.OPEN, "经核查").text()).isEqualTo("请填写调查结论：异议成立或者不成立");
		assertThat(ObjectionRule.close(Finding.UPHELD, null).text()).isEqualTo("请填写对异议的答复");
		assertThat(ObjectionRule.close(Finding.UPHELD, " ").text()).isEqualTo("请填写对异议的答复");
	}

}
