package io.dangwu.member;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a month as its first day.
 */
@Converter
class MonthOfDues implements AttributeConverter<YearMonth, LocalDate> {

	@Override
	public @Nullable LocalDate convertToDatabaseColumn(@Nullable YearMonth month) {
		return (month != null) ? month.atDay(1) : null;
	}

	@Override
	public @Nullable YearMonth convertToEntityAttribute(@Nullable LocalDate firstDay) {
		return (firstDay != null) ? YearMonth.from(firstDay) : null;
	}

}
