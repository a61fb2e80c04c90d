package io.dangwu.development.rule;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CultivationRuleTest {

	@ParameterizedTest(name = "{0}: activist since {1}, earliest {2}")
	@CsvSource({ "R8-09, 2024-02-29, 2025-02-28", "R8-10, 2023-02-28, 2024-02-28" })
	void lastsAYear(String row, LocalDate activistOn, LocalDate earliest) {
		assertThat(CultivationRule.earliest(activistOn, DevelopmentEditions.ALL)).isEqualTo(earliest);
	}

	@ParameterizedTest(name = "{0}: activist since {1}, proposed {2}, allowed {3}")
	@CsvSource({ "R8-11, 2023-05-15, 2024-05-14, false", "R8-12, 2023-05-15, 2024-05-15, true",
			"R8-36, 2025-06-10, 2026-06-09, false" })
	void isTestedAtTheProposal(String row, LocalDate activistOn, LocalDate proposedOn, boolean allowed) {
		var verdict = CultivationRule.proposal(activistOn, proposedOn, 2, DevelopmentEditions.ALL);

		assertThat(verdict.isAllowed()).isEqualTo(allowed);
	}

	@Test
	void isTestedAgainAtTheListing() {
		var activistOn = LocalDate.of(2025, 6, 10);

		assertThat(CultivationRule.listing(activistOn, LocalDate.of(2026, 6, 18), DevelopmentEditions.ALL).isAllowed())
			.as("R8-36")
			.isTrue();
		assertThat(CultivationRule.listing(activistOn, LocalDate.of(2026, 6, 9), DevelopmentEditions.ALL).text())
			.isEqualTo("列为发展对象日期 2026-06-09 距确定为入党积极分子（2025-06-10）不满 1 年，请填写 2026-06-10 或之后的日期"
					+ "（依据《中国共产党发展党员工作细则》第十三条）");
	}

	@Test
	void waitsForMissingInspections() {
		var activistOn = LocalDate.of(2023, 5, 15);

		var verdict = CultivationRule.proposal(activistOn, LocalDate.of(2024, 5, 15), 1, DevelopmentEditions.ALL);

		assertThat(verdict.text()).isEqualTo("截至 2024-05-15 应考察 2 次，已考察 1 次，请先补做 1 次考察（依据《中国共产党发展党员工作细则》第十一条）");
	}

	@Property
	void isAllowedFromTheEarliestDayOn(
			@ForAll @DateRange(min = "1995-01-01", max = "2030-12-31") LocalDate activistOn) {
		var earliest = CultivationRule.earliest(activistOn, DevelopmentEditions.ALL);

		assertThat(CultivationRule.listing(activistOn, earliest, DevelopmentEditions.ALL).isAllowed()).isTrue();
		assertThat(CultivationRule.listing(activistOn, earliest.minusDays(1), DevelopmentEditions.ALL).isAllowed())
			.isFalse();
	}

}
