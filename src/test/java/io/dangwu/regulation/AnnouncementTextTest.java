package io.dangwu.regulation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnnouncementTextTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			2027-02-06～2027-02-12 休 春节              | 2027-02-06～2027-02-12 休 春节
			2027-02-06~2027-02-08 休                    | 2027-02-06～2027-02-08 休 春节
			2027年5月1日（周六）至5月5日（周三）放假调休 | 2027-05-01～2027-05-05 休 劳动节
			2027/10/1-2027/10/7 放假 国庆节、中秋节     | 2027-10-01～2027-10-07 休 国庆节、中秋节
			春节：2027-02-14 上班                       | 2027-02-14 班 春节
			2027-02-14（星期日）班                      | 2027-02-14 班
			2027.1.1 休                                 | 2027-01-01 休 元旦
			2026-12-31～2027-01-02 休                   | 2026-12-31～2027-01-02 休 元旦
			""")
	void readsASpanHoweverItIsWritten(String typed, String understood) {
		assertThat(AnnouncementText.write(AnnouncementText.read(typed, 2027))).isEqualTo(understood);
	}

	@Test
	void readsTheWordsOfTheNoticeAsTheyAre() {
		var notice = """
				一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
				二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
				三、清明节：4月4日（周六）至6日（周一）放假，共3天。
				七、国庆节、中秋节：9月30日至10月7日放假，共8天。
				""";

		assertThat(AnnouncementText.write(AnnouncementText.read(notice, 2026))).isEqualTo("""
				2026-01-01～2026-01-03 休 元旦
				2026-01-04 班
				2026-02-14 班
				2026-02-15～2026-02-23 休 春节
				2026-02-28 班
				2026-04-04～2026-04-06 休 清明节
				2026-09-30～2026-10-07 休 国庆节、中秋节""");
	}

	@Test
	void takesTheYearOfThePageWhereNoneIsWritten() {
		assertThat(AnnouncementText.write(AnnouncementText.read("2月6日～2月12日 休，2月14日 班", 2027)))
			.isEqualTo("2027-02-06～2027-02-12 休 春节\n2027-02-14 班");
	}

	@Test
	void namesEveryPieceThatCanNotBeRead() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> AnnouncementText
				.read("春节放假七天，2027-02-30 休\n2027-02-14\n2027-02-12～2027-02-06 休\n2月14日 15 班\n2027-04-05 休 清明节", 2027))
			.withMessage("""
					“春节放假七天”里没有日期
					“2027-02-30 休”里的日期不存在
					“2027-02-14”没有写明休还是班
					“2027-02-12～2027-02-06 休”的起止日期不对
					“2月14日 15 班”里有看不懂的数字""");
	}

	@Test
	void readsWhatItHasWritten() {
		var days = AnnouncementText.read("2027-02-06～2027-02-12 休 春节\n2027-02-14 班 春节\n2027-04-05 休", 2027);

		assertThat(AnnouncementText.read(AnnouncementText.write(days), 2027)).isEqualTo(days);
	}

}
