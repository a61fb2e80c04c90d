package io.dangwu.development.rule;

import java.time.LocalDate;

import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListingRuleTest {

	private static final ListingRule RULE = new ListingRule(DevelopmentEditions.ALL, DevelopmentEditions.PRACTICE);

	private static final ListingRule WITHOUT_PUBLICITY = new ListingRule(DevelopmentEditions.ALL,
			DevelopmentEditions.practiceWith("prospectPublicity", false));

	@ParameterizedTest(name = "{0}: listed {1}, publicity of the college {2}")
	@CsvSource({ "R8-38, 2026-05-10, false, false, false, true", "R8-38, 2026-05-10, true, false, true, true",
			"R8-38, 2026-05-11, false, true, true, false", "R8-38, 2026-05-11, true, true, true, false",
			"1990,  2012-04-10, false, false, false, false", "1990,  2012-04-10, true, false, true, false" })
	void demandsByTheDayOfTheListing(String row, LocalDate day, boolean college, boolean consent, boolean publicity,
			boolean filing) {
		var rule = college ? RULE : WITHOUT_PUBLICITY;

		assertThat(rule.demands(day)).isEqualTo(new ListingDemands(consent, publicity, filing));
	}

	@ParameterizedTest(name = "{0}: proposed {1}, consent {2}, notice {3} to {4}, filed {5}: listed {6}")
	@CsvSource(nullValues = "-", textBlock = """
			R8-39, 2026-06-09, 2026-06-10, 2026-06-11, 2026-06-17, -,          2026-06-18
			R8-39, 2026-06-09, 2026-06-10, 2026-06-11, 2026-06-17, 2026-06-30, 2026-06-18
			R8-38, 2026-04-20, -,          2026-04-21, 2026-04-27, 2026-05-10, 2026-05-10
			2014,  2024-05-15, -,          2024-05-16, 2024-05-22, 2024-05-23, 2024-05-23
			2014,  2024-05-15, 2024-05-30, 2024-05-16, 2024-05-22, 2024-05-23, 2024-05-23
			1990,  2012-06-01, -,          2012-06-11, 2012-06-15, -,          2012-06-16
			""")
	void listsOnTheFirstDayOnWhichAllHasHappened(String row, LocalDate proposed, @Nullable LocalDate consented,
			@Nullable LocalDate posted, @Nullable LocalDate until, @Nullable LocalDate filed, LocalDate listed) {
		var listing = new Listing(proposed, consented, posted, until, filed);

		assertThat(RULE.check(listing).text()).isEmpty();
		assertThat(RULE.listedOn(listing)).isEqualTo(listed);
	}

	@Test
	void listsWithoutPublicityWhereTheCollegeHasNone() {
		var of1990 = new Listing(LocalDate.of(2012, 6, 1), null, null, null, null);
		var of2014 = new Listing(LocalDate.of(2024, 6, 1), null, null, null, LocalDate.of(2024, 6, 1));
		var withNotice = new Listing(LocalDate.of(2012, 6, 1), null, LocalDate.of(2012, 6, 11),
				LocalDate.of(2012, 6, 15), null);

		assertThat(WITHOUT_PUBLICITY.listedOn(of1990)).isEqualTo("2012-06-01");
		assertThat(WITHOUT_PUBLICITY.listedOn(of2014)).isEqualTo("2024-06-01");
		assertThat(WITHOUT_PUBLICITY.listedOn(withNotice)).isEqualTo("2012-06-01");
	}

	@ParameterizedTest(name = "{0}: proposed {1}, consent {2}, notice {3} to {4}, filed {5}")
	@CsvSource(nullValues = "-",
			textBlock = """
					R8-38, 2026-04-20, -,          2026-05-04, 2026-05-10, 2026-05-10, '列为发展对象须先报上级党委同意，再行公示，请先办理上级党委同意手续（依据《中国共产党发展党员工作细则（2026年修订）》第十三条）'
					2026,  2026-06-09, 2026-06-11, 2026-06-11, 2026-06-17, -,          '公示起始日期 2026-06-11 不晚于上级党委同意日期 2026-06-11，请填写 2026-06-12 或之后的日期（依据《中国共产党发展党员工作细则（2026年修订）》第十三条）'
					2026,  2026-06-09, 2026-06-08, 2026-06-11, 2026-06-17, -,          '上级党委同意日期 2026-06-08 早于拟列为发展对象日期 2026-06-09，请填写拟列为发展对象日期当天或之后的日期（依据《中国共产党发展党员工作细则（2026年修订）》第十三条）'
					2026,  2026-06-09, 2026-06-10, -,          -,          -,          '列为发展对象须先公示，公示期满且不影响发展的方可列为发展对象（依据《中国共产党发展党员工作细则（2026年修订）》第十三条）'
					2026,  2026-06-09, 2026-06-10, 2026-06-11, -,          -,          '列为发展对象须先公示，公示期满且不影响发展的方可列为发展对象（依据《中国共产党发展党员工作细则（2026年修订）》第十三条）'
					2026,  2026-06-09, 2026-06-10, 2026-06-11, 2026-06-10, -,          '公示截止日期 2026-06-10 早于公示起始日期 2026-06-11，请填写公示起始日期当天或之后的日期（依据《中国共产党发展党员工作细则（2026年修订）》第十三条）'
					2014,  2024-05-15, -,          2024-05-14, 2024-05-22, 2024-05-23, '公示起始日期 2024-05-14 早于拟列为发展对象日期 2024-05-15，请填写拟列为发展对象日期当天或之后的日期'
					2014,  2024-05-15, -,          2024-05-16, 2024-05-22, 2024-05-22, '备案日期 2024-05-22 不晚于公示截止日期 2024-05-22，请填写 2024-05-23 或之后的日期（依据《中国共产党发展党员工作细则》第十三条）'
					2014,  2024-05-15, -,          2024-05-16, 2024-05-22, -,          '列为发展对象须报上级党委备案，请先办理备案手续（依据《中国共产党发展党员工作细则》第十三条）'
					1990,  2012-06-01, -,          -,          -,          -,          '列为发展对象须先公示，公示期满且不影响发展的方可列为发展对象'
					""")
	void refusesWhatIsMissingOrOutOfOrder(String row, LocalDate proposed, @Nullable LocalDate consented,
			@Nullable LocalDate posted, @Nullable LocalDate until, @Nullable LocalDate filed, String reason) {
		var listing = new Listing(proposed, consented, posted, until, filed);

		assertThat(RULE.check(listing).text()).isEqualTo(reason);
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> RULE.listedOn(listing))
			.withMessage(reason);
	}

	@Test
	void wantsTheFilingAfterTheProposalWhereThereIsNoNotice() {
		var listing = new Listing(LocalDate.of(2024, 6, 2), null, null, null, LocalDate.of(2024, 6, 1));

		assertThat(WITHOUT_PUBLICITY.check(listing).text()).startsWith("备案日期 2024-06-01 早于拟列为发展对象日期 2024-06-02");
	}

}
