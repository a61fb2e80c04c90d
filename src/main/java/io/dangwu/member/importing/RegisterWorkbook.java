package io.dangwu.member.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes the register's workbook: the empty template, or filled line by line. What does
 * not fit in memory lies encrypted in temporary files until it is sent.
 */
final class RegisterWorkbook implements AutoCloseable {

	/** The sheet that explains the others. */
	static final String GUIDE = "填写说明";

	/** The hidden sheet from which cells take their choices. */
	static final String CHOICES = "选项";

	private static final int ROWS_WITH_CHOICES = 20_000;

	private static final int CHARACTER = 256;

	private static final int NARROW = 14;

	private static final int WIDE = 24;

	private final SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource();

	private final CellStyle heading = heading(IndexedColors.GREY_25_PERCENT);

	private final CellStyle required = heading(IndexedColors.LIGHT_YELLOW);

	private final CellStyle date = style("yyyy-mm-dd");

	private final CellStyle text = style("@");

	private final Map<Tab, Sheet> sheets = new EnumMap<>(Tab.class);

	private final Map<Tab, Integer> rows = new EnumMap<>(Tab.class);

	RegisterWorkbook() {
		guide();
		Arrays.stream(Tab.values()).forEach(this::sheet);
		choices();
	}

	/**
	 * Adds a line to a sheet; what the sheet has no column for is left out.
	 */
	void add(Tab tab, Map<Column, @Nullable Object> cells) {
		var row = this.sheets.get(tab).createRow(this.rows.merge(tab, 1, Integer::sum));
		var columns = tab.columns();
		for (var place = 0; place < columns.size(); place++) {
			write(cells.get(columns.get(place)), place, row);
		}
	}

	void write(OutputStream out) throws IOException {
		this.workbook.write(out);
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

	private void write(@Nullable Object value, int place, Row row) {
		if (value instanceof LocalDate day) {
			var cell = row.createCell(place);
			cell.setCellValue(day);
			cell.setCellStyle(this.date);
		}
		else if (value instanceof Integer number) {
			row.createCell(place).setCellValue(number);
		}
		else if (value != null) {
			var cell = row.createCell(place);
			cell.setCellValue(value.toString());
			cell.setCellStyle(this.text);
		}
	}

	private void sheet(Tab tab) {
		var sheet = this.workbook.createSheet(tab.title());
		var columns = tab.columns();
		var headings = sheet.createRow(0);
		for (var place = 0; place < columns.size(); place++) {
			var column = columns.get(place);
			var cell = headings.createCell(place);
			cell.setCellValue(column.heading());
			cell.setCellStyle(column.required() ? this.required : this.heading);
			sheet.setDefaultColumnStyle(place, this.text);
			sheet.setColumnWidth(place, CHARACTER * ((column.example().length() > NARROW) ? WIDE : NARROW));
		}
		sheet.createFreezePane(2, 1);
		this.sheets.put(tab, sheet);
		this.rows.put(tab, 0);
	}

	private void guide() {
		var sheet = this.workbook.createSheet(GUIDE);
		var lines = List.of("本工作簿用于党员信息库的导入和导出。带底色的标题为必填列；列的顺序可以调整，不用的列可以删除，多余的列不读取。",
				"已有人员按党员编号对应，没有编号的按公民身份号码对应；新登记的人员编号留空，由系统编号。", "空白单元格表示不改动已有内容；要清空已有内容，请填“无”。隐去的号码表示不改动。",
				"文件中没有的组织、任职和人员不会被删除。有任何错误时整个文件都不导入，系统把标出错误的原文件退回。");
		lines.forEach((line) -> sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(line));
		guideRow(sheet, this.heading, "工作表", "列", "必填", "填写要求", "示例", "也可以写作");
		Arrays.stream(Tab.values())
			.forEach((tab) -> tab.columns()
				.forEach((column) -> guideRow(sheet, this.text, tab.title(), column.heading(),
						column.required() ? "是" : "", column.expected(), column.example(),
						String.join("、", column.headings().stream().skip(1).toList()))));
		for (var place = 0; place < 6; place++) {
			sheet.setColumnWidth(place, CHARACTER * ((place < 3) ? NARROW : 2 * WIDE));
		}
	}

	private static void guideRow(Sheet sheet, CellStyle style, String... cells) {
		var row = sheet.createRow(sheet.getLastRowNum() + 1);
		for (var place = 0; place < cells.length; place++) {
			var cell = row.createCell(place);
			cell.setCellValue(cells[place]);
			cell.setCellStyle(style);
		}
	}

	/**
	 * Each list of choices is a row of a hidden sheet, for lists in a cell's own rule may
	 * be no longer than 255 characters.
	 */
	private void choices() {
		var hidden = this.workbook.createSheet(CHOICES);
		this.sheets.forEach((tab, sheet) -> {
			var columns = tab.columns();
			for (var place = 0; place < columns.size(); place++) {
				var choices = columns.get(place).choices();
				if (!choices.isEmpty()) {
					offer(choices, place, sheet, hidden);
				}
			}
		});
		this.workbook.setSheetHidden(this.workbook.getSheetIndex(hidden), true);
		this.workbook.setActiveSheet(0);
	}

	private static void offer(List<String> choices, int place, Sheet sheet, Sheet hidden) {
		var row = hidden.createRow(hidden.getLastRowNum() + 1);
		for (var i = 0; i < choices.size(); i++) {
			row.createCell(i).setCellValue(choices.get(i));
		}
		var rules = sheet.getDataValidationHelper();
		var number = row.getRowNum() + 1;
		var range = "%s!$A$%d:$%s$%d".formatted(CHOICES, number,
				CellReference.convertNumToColString(choices.size() - 1), number);
		var rule = rules.createValidation(rules.createFormulaListConstraint(range),
				new CellRangeAddressList(1, ROWS_WITH_CHOICES, place, place));
		rule.setShowErrorBox(false);
		sheet.addValidationData(rule);
	}

	private CellStyle heading(IndexedColors colour) {
		var font = this.workbook.createFont();
		font.setBold(true);
		var style = style("@");
		style.setFont(font);
		style.setFillForegroundColor(colour.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private CellStyle style(String format) {
		var style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		return style;
	}

}
