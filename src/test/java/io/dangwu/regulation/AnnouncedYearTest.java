package io.dangwu.regulation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncedYearTest {

	private static final String WHOLE = """
			2027-01-01～2027-01-03 休 元旦
			2027-02-06～2027-02-12 休 春节
			2027-02-14 班
			2027-04-05 休 清明节
			2027-05-01～2027-05-05 休 劳动节
			2027-06-09 休 端午节
			2027-09-15 休 中秋节
			2027-10-01～2027-10-07 休 国庆节
			2027-10-09 班
			""";

	@Test
	void takesAWholeYear() {
		assertThat(check(WHOLE).text()).isEmpty();
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', textBlock = """
			2027-09-15 休 中秋节       | ''                          | 没有中秋节的放假日期
			2027-02-14 班              | 2027-02-15 班               | 2027-02-15 是星期一，本来就上班
			2027-02-14 班              | 2027-02-06 班               | 2027-02-06 重复出现
			2027-04-05 休 清明节       | 2027-04-05 休 清明节，2028-01-01 休 元旦 | 2028-01-01 不属于 2027 年的放假安排
			""")
	void saysWhatCanNotBe(String instead, String of, String reason) {
		assertThat(check(WHOLE.replace(instead, of)).text()).contains(reason);
	}

	@Test
	void takesTwoHolidaysInOne() {
		var together = WHOLE.replace("2027-09-15 休 中秋节\n", "").replace("休 国庆节", "休 国庆节、中秋节");

		assertThat(check(together).isAllowed()).isTrue();
	}

	@Test
	void takesHolidaysThatBeginInDecember() {
		assertThat(check(WHOLE.replace("2027-01-01～2027-01-03", "2026-12-31～2027-01-02")).isAllowed()).isTrue();
	}

	@Test
	void asksForItsSource() {
		assertThat(new AnnouncedYear(2027, " ", AnnouncementText.read(WHOLE, 2027)).check().text())
			.isEqualTo("请填写放假安排的文号");
	}

	private static Verdict check(String text) {
		return new AnnouncedYear(2027, "国办发明电〔2026〕1号", AnnouncementText.read(text, 2027)).check();
	}

}
