package io.dangwu.member.rule;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdNumberRuleTest {

	private static final LocalDate TODAY = LocalDate.of(2012, 4, 10);

	@ParameterizedTest(name = "{0}")
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			R19-01,11010519491231002X,OK
			R19-02,440524188001010014,OK
			R19-03,990001198501010015,OK
			R19-04,990001199306150025,OK
			R19-05,990002200002290039,OK
			R19-06,990003199407040055,OK
			R19-07,990001198501010016,CHECKSUM
			R19-08,990001198502300011,BIRTH_DATE
			R19-09,11010519491231002x,FORMAT
			R19-10,99000119850101001,FORMAT
			R19-11,990001850101001,FORMAT
			R19-12,990001190002290012,BIRTH_DATE
			R19-13,990001209901010011,BIRTH_DATE
			R19-14,' 990001198501010015',FORMAT
			""")
	void judgesANumber(String row, String idNumber, String expected) {
		var fault = IdNumberRule.fault(idNumber, TODAY);

		assertThat(fault.map(IdNumberFault::name).orElse("OK")).isEqualTo(expected);
		assertThat(IdNumberRule.check(idNumber, TODAY).text()).isEqualTo(fault.map(IdNumberFault::text).orElse(""));
	}

	@ParameterizedTest
	@CsvSource({ "１１０１０５１９４９１２３１００２X", "A10105194912310021", "1101051949123100211" })
	void takesPlainDigitsOnly(String idNumber) {
		assertThat(IdNumberRule.fault(idNumber, TODAY)).hasValue(IdNumberFault.FORMAT);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "FORMAT, 公民身份号码格式不正确，应为 18 位：前 17 位为数字，末位为数字或大写字母 X",
			"BIRTH_DATE, 公民身份号码第 7 至 14 位不是有效的出生日期，应为真实存在且不晚于今天的日期", "CHECKSUM, 公民身份号码校验码不正确，请对照身份证核对" })
	void saysWhatIsWrongWithoutRepeatingTheNumber(IdNumberFault fault, String text) {
		assertThat(fault.text()).isEqualTo(text);
	}

	@Test
	void acceptsSomebodyBornToday() {
		var bornToday = complete("99000120120410001");

		assertThat(IdNumberRule.fault(bornToday, TODAY)).isEmpty();
		assertThat(IdNumberRule.fault(bornToday, TODAY.minusDays(1))).hasValue(IdNumberFault.BIRTH_DATE);
	}

	@Test
	void isTidiedByFormsBeforeItIsChecked() {
		assertThat(IdNumberRule.tidied(" 11010519491231002x\u3000")).isEqualTo("11010519491231002X");
	}

	@Test
	void agreesWithTheRegister() {
		var born = LocalDate.of(1949, 12, 31);

		assertThat(IdNumberRule.matches("11010519491231002X", false, born).isAllowed()).isTrue();
		assertThat(IdNumberRule.matches("11010519491231002X", true, born).text()).contains("性别").doesNotContain("出生日期");
		assertThat(IdNumberRule.matches("11010519491231002X", false, born.plusDays(1)).text()).contains("出生日期")
			.doesNotContain("性别");
		assertThat(IdNumberRule.matches("440524188001010014", true, LocalDate.of(1880, 1, 1)).isAllowed()).isTrue();
	}

	@Property(tries = 300)
	void oneWrongDigitNeverPasses(@ForAll("idNumbers") String idNumber, @ForAll @IntRange(max = 5) int index,
			@ForAll @IntRange(min = 1, max = 9) int shift) {
		var wrong = new StringBuilder(idNumber);
		wrong.setCharAt(index, (char) ('0' + (idNumber.charAt(index) - '0' + shift) % 10));

		assertThat(IdNumberRule.fault(idNumber, TODAY)).isEmpty();
		assertThat(IdNumberRule.fault(wrong.toString(), TODAY)).hasValue(IdNumberFault.CHECKSUM);
	}

	@Provide
	Arbitrary<String> idNumbers() {
		var births = Dates.dates().between(LocalDate.of(1900, 1, 1), TODAY);
		var sequences = Arbitraries.integers().between(0, 999);
		return Combinators.combine(births, sequences)
			.as((born, sequence) -> "990001%tY%<tm%<td%03d".formatted(born, sequence))
			.map(IdNumberRuleTest::complete);
	}

	private static String complete(String body) {
		return "0123456789X".chars()
			.mapToObj((check) -> body + (char) check)
			.filter((idNumber) -> IdNumberRule.fault(idNumber, TODAY).isEmpty())
			.reduce((one, other) -> {
				throw new AssertionError("Two check characters for " + body);
			})
			.orElseThrow();
	}

}
