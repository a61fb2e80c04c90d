package io.dangwu.regulation;

import java.time.Period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTextTest {

	@ParameterizedTest
	@CsvSource({ "P1M, 1 个月", "P12M, 12 个月", "P1Y, 1 年", "P14D, 14 天", "P1Y6M, 1 年 6 个月" })
	void readsAsInASentence(Period period, String text) {
		assertThat(PeriodText.of(period)).isEqualTo(text);
	}

}
