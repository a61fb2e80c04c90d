package io.dangwu.member.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import io.dangwu.member.importing.xlsx.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads dates and numbers in the forms in which people write them.
 */
final class Words {

	private static final Pattern DATE = Pattern.compile(
			"(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?|(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?|(\\d{4})(\\d{2})");

	/** Days since 1900 as Excel counts them, between the years 1920 and 2099. */
	private static final int FIRST_SERIAL = 7_306;

	private static final int LAST_SERIAL = 73_050;

	private Words() {
	}

	/**
	 * In half-width characters.
	 */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

	/**
	 * A name without the blanks that people put in to line names up.
	 */
	static String name(String text) {
		return text.chars().anyMatch((character) -> character < 128 && Character.isLetter(character)) ? text
				: text.replaceAll("[\\s\\u3000]+", "");
	}

	static Optional<LocalDate> date(Cell cell) {
		var text = plain(cell.text());
		var serial = (cell.kind() == Cell.Kind.NUMBER) ? number(cell).orElse(0) : 0;
		if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
			return Optional.of(DateUtil.getLocalDateTime(serial).toLocalDate());
		}
		var match = DATE.matcher(text);
		if (!match.matches()) {
			return Optional.empty();
		}
		var first = (match.group(1) != null) ? 1 : 4;
		return day(match.group(first), match.group(first + 1), match.group(first + 2));
	}

	static Optional<YearMonth> month(Cell cell) {
		var match = MONTH.matcher(plain(cell.text()));
		if (!match.matches() || (cell.kind() == Cell.Kind.NUMBER && cell.text().contains("."))) {
			return date(cell).map(YearMonth::from);
		}
		var first = (match.group(1) != null) ? 1 : 3;
		return day(match.group(first), match.group(first + 1), "1").map(YearMonth::from);
	}

	static Optional<Integer> number(Cell cell) {
		var text = plain(cell.text());
		return text.matches("\\d{1,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
