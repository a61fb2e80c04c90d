package io.dangwu.member.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import io.dangwu.member.importing.xlsx.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-15", "2024/1/15", "2024.01.15", "2024年1月15日", "20240115", "２０２４－０１－１５",
			"2024-01-15 08:30:00" })
	void readsADateInTheUsualForms(String text) {
		assertThat(Words.date(new Cell(Cell.Kind.TEXT, text))).contains(LocalDate.of(2024, 1, 15));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-30", "2024-13-01", "24-1-15", "昨天", "2024", "15/1/2024" })
	void readsNoDateWhereThereIsNone(String text) {
		assertThat(Words.date(new Cell(Cell.Kind.TEXT, text))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "45306, 2024-01-15", "20240115, 2024-01-15", "12, ", "199, " })
	void readsADateThatWasKeptAsANumber(String number, LocalDate date) {
		assertThat(Words.date(new Cell(Cell.Kind.NUMBER, number))).isEqualTo(Optional.ofNullable(date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-10", "2026/10", "2026.10", "2026年10月", "202610", "2026-10-31" })
	void readsAMonthInTheUsualForms(String text) {
		assertThat(Words.month(new Cell(Cell.Kind.TEXT, text))).contains(YearMonth.of(2026, 10));
	}

	@ParameterizedTest
	@CsvSource({ "张　三, 张三", "欧阳 娜 娜, 欧阳娜娜", "John Smith, John Smith", "买买提·艾力, 买买提·艾力" })
	void takesTheBlanksOutOfAName(String typed, String name) {
		assertThat(Words.name(typed)).isEqualTo(name);
	}

}
