package io.dangwu.member.importing;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.dangwu.member.importing.xlsx.Area;
import io.dangwu.member.importing.xlsx.SheetMarks;
import io.dangwu.member.importing.xlsx.SheetName;
import io.dangwu.member.importing.xlsx.SheetRow;
import io.dangwu.member.importing.xlsx.WorkbookRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet of the register: finds its headings, which may stand under a title, and
 * hands on the lines below them.
 */
final class TabReading {

	/** So many rows may come before the headings. */
	private static final int TITLES = 20;

	/** More than any college has people. */
	private static final int MOST_ROWS = 300_000;

	private final Tab tab;

	private final Run run;

	private final Consumer<Line> lines;

	private @Nullable Table table;

	private int firstRow;

	private int lastColumn;

	private int noteColumn = -1;

	private int rows;

	TabReading(Tab tab, Run run, Consumer<Line> lines) {
		this.tab = tab;
		this.run = run;
		this.lines = lines;
	}

	void read(SheetRow row) {
		this.rows++;
		this.firstRow = (this.firstRow == 0) ? row.number() : this.firstRow;
		this.lastColumn = Math.max(this.lastColumn, Collections.max(row.cells().keySet()));
		if (this.table != null) {
			line(row, this.table);
		}
		else if (this.rows <= TITLES) {
			Table.under(this.tab, row).ifPresent((found) -> start(found, row));
		}
	}

	/**
	 * After the last row.
	 */
	void finish(SheetName sheet, List<Area> merged) {
		if (this.rows == 0) {
			this.run.hint("“%s”工作表是空的，没有读取".formatted(sheet.name()));
			return;
		}
		if (this.table == null) {
			this.run.findings()
				.add(this.tab, new Finding(this.firstRow, 0, "标题行", "", "找不到标题行，请参照模板填写各列标题",
						this.tab.columns().stream().map(Column::heading).limit(4).collect(Collectors.joining("、"))));
		}
		var below = this.table;
		if (below != null) {
			merged.stream()
				.filter((area) -> area.lastRow() > below.headingRow())
				.forEach((area) -> merged(area, below));
		}
		this.run.sheetRead(sheet, this.tab, (below != null) ? below.headingRow() : this.firstRow,
				(this.noteColumn >= 0) ? this.noteColumn : this.lastColumn + 1);
	}

	private void start(Table found, SheetRow row) {
		this.table = found;
		this.tab.columns()
			.stream()
			.filter((column) -> column.required() && !found.has(column))
			.forEach((column) -> this.run.findings()
				.add(this.tab, new Finding(row.number(), firstPlace(row), column.heading(), "",
						"缺少必填列“%s”，请补上这一列".formatted(column.heading()), "")));
		row.cells().forEach((place, cell) -> heading(place, cell.text(), found));
	}

	private void heading(int place, String heading, Table found) {
		if (heading.startsWith(SheetMarks.HEADING)) {
			this.noteColumn = place;
		}
		else if (!found.places().containsValue(place) && !heading.equals("序号")) {
			this.run.hint("“%s”工作表的“%s”列不在模板中，没有读取".formatted(this.tab.title(), heading));
		}
	}

	private void line(SheetRow row, Table found) {
		var isBlank = found.places().values().stream().allMatch((place) -> row.cell(place).isBlank());
		if (isBlank) {
			return;
		}
		if (this.rows > MOST_ROWS) {
			throw new WorkbookRefused("“%s”工作表超过 %d 行，请拆分后分别上传".formatted(this.tab.title(), MOST_ROWS));
		}
		this.run.rowRead();
		this.lines.accept(new Line(found, row, this.run.findings()));
	}

	private void merged(Area area, Table found) {
		found.places()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= area.firstColumn() && entry.getValue() <= area.lastColumn())
			.findFirst()
			.ifPresent((entry) -> this.run.findings()
				.addMerged(this.tab, area, new Finding(area.firstRow(), area.firstColumn(), entry.getKey().heading(),
						"合并单元格", "请取消合并，逐行填写", entry.getKey().example())));
	}

	private static int firstPlace(SheetRow row) {
		return Collections.min(row.cells().keySet());
	}

}
