package io.dangwu.member.importing.xlsx;

import java.math.BigDecimal;
import java.text.Normalizer;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what the file holds what stands in the cell.
 */
record CellReading(SharedStrings strings, DateStyles dates, boolean since1904) {

	Cell cell(@Nullable String type, int style, String value) {
		if (value.isEmpty()) {
			return Cell.EMPTY;
		}
		return switch ((type != null) ? type : "n") {
			case "s" -> text(this.strings.get(Integer.parseInt(value)));
			case "str", "inlineStr" -> text(value);
			case "b" -> new Cell(Cell.Kind.BOOLEAN, value.equals("1") ? "是" : "否");
			case "e" -> new Cell(Cell.Kind.ERROR, value);
			case "d" -> new Cell(Cell.Kind.DATE, value.substring(0, Math.min(10, value.length())));
			default -> number(style, value);
		};
	}

	/**
	 * Without blanks around it, wide ones included, and without invisible characters.
	 */
	static String tidied(String text) {
		var visible = text.replaceAll("[\\u200b-\\u200f\\ufeff]", "").replaceAll("[\\u00a0\\u3000]", " ");
		return Normalizer.normalize(visible.strip(), Normalizer.Form.NFC);
	}

	private static Cell text(String text) {
		return new Cell(Cell.Kind.TEXT, isPlain(text) ? text : tidied(text));
	}

	private static boolean isPlain(String text) {
		return text.chars().allMatch((character) -> character > ' ' && character < 127);
	}

	private Cell number(int style, String value) {
		try {
			if (this.dates.isDate(style)) {
				var day = DateUtil.getLocalDateTime(Double.parseDouble(value), this.since1904);
				return (day != null) ? new Cell(Cell.Kind.DATE, day.toLocalDate().toString())
						: new Cell(Cell.Kind.NUMBER, value);
			}
			return new Cell(Cell.Kind.NUMBER, new BigDecimal(value).stripTrailingZeros().toPlainString());
		}
		catch (NumberFormatException ex) {
			return new Cell(Cell.Kind.ERROR, value);
		}
	}

}
