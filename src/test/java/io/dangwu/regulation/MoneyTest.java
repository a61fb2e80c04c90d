package io.dangwu.regulation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			300        | 30000
			300.5      | 30050
			299.99     | 29999
			22,300.00  | 2230000
			' 0.01 '   | 1
			-75.00     | -7500
			""")
	void isReadToTheFen(String written, long fen) {
		assertThat(Money.of(written)).isEqualTo(new Money(fen));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "1.234", "1e5", "1.", ".5", "12345678901", "１" })
	void refusesWhatIsNoMoney(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.of(written));
	}

	@ParameterizedTest
	@CsvSource({ "100.00, 7/12, 58.33", "12345.67, 1/10, 1234.57", "0.05, 1/2, 0.03", "100.00, 2/3, 66.67" })
	void isPartedHalfAFenUp(String whole, String share, String part) {
		assertThat(Money.of(whole).part(Share.of(share)).plain()).isEqualTo(part);
	}

	@Property
	void isWrittenAsItIsRead(@ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long fen) {
		var money = new Money(fen);

		assertThat(Money.of(money.toString())).isEqualTo(money);
		assertThat(Money.of(money.plain())).isEqualTo(money);
	}

}
