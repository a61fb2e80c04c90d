package io.dangwu.organization;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseKeyTest {

	@ParameterizedTest
	@CsvSource({ "ZZ01-T01-FZ-2026-0007,ZZ01-T01,FZ", "ZD01-DJ-2025-0012,ZD01,DJ", "ZZ00-PX-2026-10001,ZZ00,PX" })
	void saysUnitAndKind(String key, String unit, String kind) {
		assertThat(CaseKey.of(key)).contains(new CaseKey(unit, kind));
	}

	@Test
	void saysSoOfWhatBelongsToTheCaseToo() {
		assertThat(CaseKey.of("ZZ00-PX-2026-0001-2")).contains(new CaseKey("ZZ00", "PX"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "ZZ01-T01", "PAPER-2024", "ZZ01-T01-fz-2026-0007", "-FZ-2026-0007", "ZZ01-FZ-26-0007" })
	void isNothingElse(String text) {
		assertThat(CaseKey.of(text)).isEmpty();
	}

}
