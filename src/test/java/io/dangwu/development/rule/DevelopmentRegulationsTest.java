package io.dangwu.development.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DevelopmentRegulationsTest {

	@ParameterizedTest(name = "on {0}: {1}")
	@CsvSource({ "1990-01-01, 中国共产党发展党员工作细则（试行）", "2014-05-27, 中国共产党发展党员工作细则（试行）", "2014-05-28, 中国共产党发展党员工作细则",
			"2026-05-10, 中国共产党发展党员工作细则", "2026-05-11, 中国共产党发展党员工作细则（2026年修订）" })
	void areInForceFromTheirDay(LocalDate day, String title) {
		assertThat(DevelopmentEditions.ALL.on(day).edition().title()).isEqualTo(title);
	}

	@Test
	void hasNoEditionBeforeTheFirst() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> DevelopmentEditions.ALL.on(LocalDate.of(1989, 12, 31)))
			.withMessage("1989-12-31 早于系统收录的最早规定《中国共产党发展党员工作细则（试行）》（自 1990-01-01 起施行），请核对日期");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			minimumAge                        | 18        | 18 第五条          | 18 第五条
			talkWithin                        | P1M       | P1M 第七条         | P1M 第七条
			talkTopicsListed                  | false     | false             | true 第七条
			leagueRecommendationBelowAge      | 28        | -                 | -
			activistFiling                    | false     | true              | true 第八条
			cultivatorsMin                    | 1         | 1                 | 1 第九条
			cultivatorsMax                    | 2         | 2                 | 2 第九条
			inspectionEvery                   | P6M       | P6M 第十一条       | P6M 第十一条
			cultivationAtLeast                | P1Y       | P1Y 第十三条       | P1Y 第十三条
			consentBeforePublicity            | false     | false             | true 第十三条
			publicityMandatory                | false     | false             | true 第十三条
			publicityWorkingDays              | 5         | 5                 | 5 第十三条
			filingAfterPublicity              | false     | true 第十三条      | false
			introducers                       | 2         | 2 第十四条         | 2 第十四条
			sanctionedIntroducerNeedsReason   | false     | false             | true 第十四条
			trainingDays                      | 5         | 3 第十七条         | 3 第十七条
			trainingHours                     | 40        | 24 第十七条        | 24 第十七条
			leavingWithin                     | -         | P3M 第十九条       | P3M 第十八条
			meetingAfterPreReview             | -         | -                 | P1M 第十九条
			approvalWithin                    | P3M       | P3M               | P3M 第二十五条
			approvalSpecialWithin             | P6M       | P6M               | P6M 第二十五条
			oathWithin                        | -         | -                 | P1M 第二十九条
			probation                         | P1Y       | P1Y 第三十二条      | P1Y 第三十一条
			extensionTimes                    | 1         | 1 第三十二条        | 1 第三十一条
			extensionMin                      | P6M       | P6M 第三十二条      | P6M 第三十一条
			extensionMax                      | P12M      | P12M 第三十二条     | P12M 第三十一条
			transferPostponement              | P6M       | P6M               | P6M 第三十五条
			conversionApprovalWithin          | P3M       | P3M               | P3M 第三十三条
			""")
	void holdTheNumbersAndArticles(String number, String of1990, String of2014, String of2026) throws Exception {
		assertThat(written(DevelopmentEditions.OF_1990, number)).isEqualTo(of1990);
		assertThat(written(DevelopmentEditions.OF_2014, number)).isEqualTo(of2014);
		assertThat(written(DevelopmentEditions.OF_2026, number)).isEqualTo(of2026);
	}

	@Test
	void holdWhatTheCollegeHasSettled() {
		var practice = DevelopmentEditions.PRACTICE.on(LocalDate.of(2012, 4, 10));

		var periods = Stream.of(practice.inspectionReminderBefore(), practice.conversionOpensBefore(),
				practice.conversionReminderAfter(), practice.conversionEscalationAfter(),
				practice.conversionLastEscalationAfter(), practice.newMeetingWithin(), practice.archiveWithin());

		assertThat(periods.map(Cited::value)).containsExactly(Period.ofDays(14), Period.ofDays(30), Period.ofDays(30),
				Period.ofDays(90), Period.ofDays(180), Period.ofMonths(1), Period.ofDays(7));
		assertThat(practice.prospectPublicity()).isEqualTo(new Cited<>(true, null));
	}

	private static String written(DevelopmentRegulations edition, String number) throws ReflectiveOperationException {
		var accessor = Arrays.stream(DevelopmentRegulations.class.getRecordComponents())
			.filter((component) -> component.getName().equals(number))
			.findFirst()
			.orElseThrow()
			.getAccessor();
		var value = accessor.invoke(edition);
		var cited = (value instanceof Optional<?> optional) ? optional.orElse(null) : value;
		return (cited instanceof Cited<?> given) ? given.value() + article(edition, given) : "-";
	}

	private static String article(DevelopmentRegulations edition, Cited<?> cited) {
		var source = cited.source();
		return (source != null) ? source.replace("《" + edition.edition().title() + "》", " ") : "";
	}

}
