package io.dangwu.member.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.dangwu.member.importing.xlsx.Cell;
import io.dangwu.member.importing.xlsx.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, read by its columns. What is not stated stays as it was; what can't
 * be read is noted.
 */
final class Line {

	/** Said where there is nothing, instead of leaving the cell blank. */
	private static final Set<String> NOTHING = Set.of("无", "—", "－", "-", "——", "/", "／");

	private final Table table;

	private final SheetRow row;

	private final Findings findings;

	Line(Table table, SheetRow row, Findings findings) {
		this.table = table;
		this.row = row;
		this.findings = findings;
	}

	Tab tab() {
		return this.table.tab();
	}

	int number() {
		return this.row.number();
	}

	boolean isStated(Column column) {
		return this.table.has(column) && !this.row.cell(this.table.place(column)).isBlank();
	}

	/**
	 * Whether the cell is wrong; where the whole column is missing, it is.
	 */
	boolean isFaulty(Column column) {
		return this.table.has(column) ? this.findings.has(tab(), number(), this.table.place(column))
				: column.required();
	}

	boolean isFaulty() {
		return this.table.places().keySet().stream().anyMatch(this::isFaulty);
	}

	/**
	 * What stands in the cell, in half-width capitals without blanks, as codes and
	 * numbers are written.
	 */
	Optional<String> code(Column column) {
		return cell(column).map((cell) -> Words.plain(cell.text()).replace(" ", "").toUpperCase(Locale.ROOT));
	}

	@Nullable String text(Column column, @Nullable String otherwise, int longest) {
		var cell = cell(column);
		if (cell.isEmpty()) {
			return otherwise;
		}
		var text = cell.get().text();
		if (NOTHING.contains(text)) {
			return null;
		}
		if (text.length() > longest) {
			fault(column, "不超过 %d 个字".formatted(longest));
		}
		return text;
	}

	@Nullable LocalDate date(Column column, @Nullable LocalDate otherwise) {
		return read(column, otherwise, Words::date,
				"应为真实存在的日期，如 2024-01-15、2024/1/15、2024.01.15、2024年1月15日 或 20240115");
	}

	/**
	 * The day or, where no more is stated, the month.
	 */
	Optional<Temporal> dateOrMonth(Column column) {
		return Optional.ofNullable(this.<Temporal>read(column, null,
				(cell) -> Words.date(cell).<Temporal>map((day) -> day).or(() -> Words.month(cell)),
				"应为日期，如 1985-01-01"));
	}

	@Nullable YearMonth month(Column column, @Nullable YearMonth otherwise) {
		return read(column, otherwise, Words::month, "应为年月，如 2026-10、2026/10、2026年10月 或 202610");
	}

	@Nullable Integer number(Column column, @Nullable Integer otherwise) {
		return read(column, otherwise, Words::number, "应为" + column.expected());
	}

	<T extends Enum<T>> @Nullable T choice(Column column, T[] values, Function<T, String> title,
			@Nullable T otherwise) {
		return choice(column,
				(word) -> Arrays.stream(values).filter((one) -> title.apply(one).equals(word)).findFirst(), otherwise);
	}

	<T> @Nullable T choice(Column column, Function<String, Optional<T>> named, @Nullable T otherwise) {
		return read(column, otherwise, (cell) -> named.apply(cell.text()), column.expected());
	}

	/**
	 * Notes that the cell is wrong unless it is right.
	 */
	void check(Column column, boolean isRight, String expected) {
		if (!isRight) {
			fault(column, expected);
		}
	}

	/**
	 * Whether the cell holds a number that has lost its last digits.
	 */
	boolean hasLostDigits(Column column) {
		return isStated(column) && this.row.cell(this.table.place(column)).hasLostDigits();
	}

	/**
	 * Notes that the cell is wrong; without such a column the row as a whole is, unless
	 * the missing column is a fault of its own.
	 */
	void fault(Column column, String expected) {
		if (column.required() && !this.table.has(column)) {
			return;
		}
		var place = this.table.has(column) ? this.table.place(column) : firstPlace();
		var found = this.table.has(column) ? this.row.cell(place).text() : "";
		this.findings.add(tab(), new Finding(number(), place, column.heading(), found, expected, column.example()));
	}

	private int firstPlace() {
		return this.table.places().values().stream().min(Integer::compare).orElse(0);
	}

	private <T> @Nullable T read(Column column, @Nullable T otherwise, Function<Cell, Optional<T>> reading,
			String expected) {
		var cell = cell(column);
		if (cell.isEmpty()) {
			return otherwise;
		}
		if (NOTHING.contains(cell.get().text())) {
			return null;
		}
		var read = reading.apply(cell.get());
		if (read.isEmpty()) {
			fault(column, expected);
		}
		return read.orElse(null);
	}

	/**
	 * The cell, if something can be read in it.
	 */
	private Optional<Cell> cell(Column column) {
		if (!isStated(column)) {
			return Optional.empty();
		}
		var cell = this.row.cell(this.table.place(column));
		if (cell.kind() == Cell.Kind.ERROR) {
			if (!isFaulty(column)) {
				fault(column, "单元格中的公式出错，请改为直接填写");
			}
			return Optional.empty();
		}
		return Optional.of(cell);
	}

}
