package io.dangwu.award;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostingKeyTest {

	@ParameterizedTest
	@CsvSource({ "ZZ00-PX-2026-0001, ZZ00-PX-2026-0001, 1", "ZZ00-PX-2026-0001-2, ZZ00-PX-2026-0001, 2",
			"ZZ00-PX-2026-0012-13, ZZ00-PX-2026-0012, 13", "ZZ00-PX-2026-0001-YRXF, ZZ00-PX-2026-0001-YRXF, 1",
			"ZZ01-T01-FZ-2026-0001, ZZ01-T01-FZ-2026-0001, 1" })
	void tellsTheRoundFromTheNumberOfItsNotice(String key, String round, int number) {
		assertThat(PostingKey.of(key)).isEqualTo(new PostingKey(round, number));
		assertThat(PostingKey.of(key).text()).isEqualTo(key);
	}

}
