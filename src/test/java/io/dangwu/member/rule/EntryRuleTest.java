package io.dangwu.member.rule;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntryRuleTest {

	@ParameterizedTest
	@CsvSource({ ",,0", "19900000015,a@example.edu.cn,0", "1990000001,,1", "29900000015,,1", ",a@b,1", ",a b@c.cn,1",
			"1,@,2" })
	void knowsNumbersAndAddresses(@Nullable String mobile, @Nullable String email, int objections) {
		assertThat(EntryRule.contact(mobile, email).objections()).hasSize(objections);
	}

	@ParameterizedTest
	@CsvSource({ ",,true", "2024-09-01,,true", ",2027-07-01,true", "2024-09-01,2027-07-01,true",
			"2024-09-01,2024-09-01,false" })
	void letsNobodyLeaveBeforeComing(@Nullable LocalDate enrolled, @Nullable LocalDate leaves, boolean allowed) {
		assertThat(EntryRule.studies(enrolled, leaves).isAllowed()).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ ",true", "2026-06,true", "2027-05,true", "2027-06,false" })
	void takesDuesForAYearAtMost(@Nullable YearMonth until, boolean allowed) {
		assertThat(EntryRule.dues(until, LocalDate.parse("2026-06-30")).isAllowed()).isEqualTo(allowed);
	}

}
