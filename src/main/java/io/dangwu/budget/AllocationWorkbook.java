package io.dangwu.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import io.dangwu.regulation.Money;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The allocation of a year as a workbook: units, branches, and the names where the reader
 * may have them.
 */
final class AllocationWorkbook {

	private static final int FEN = 100;

	private static final int WIDTH = 16 * 256;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final CellStyle head = this.workbook.createCellStyle();

	private final CellStyle money = this.workbook.createCellStyle();

	private AllocationWorkbook() {
		var bold = this.workbook.createFont();
		bold.setBold(true);
		this.head.setFont(bold);
		this.money.setDataFormat(this.workbook.createDataFormat().getFormat("#,##0.00"));
	}

	static byte[] of(Allocation allocation, List<UnitPage> units, List<HeadName> names) {
		var made = new AllocationWorkbook();
		made.units(allocation);
		made.branches(units);
		if (!names.isEmpty()) {
			made.names(names);
		}
		return made.bytes();
	}

	private void units(Allocation allocation) {
		var sheet = sheet("单位分配", "代码", "单位", "教师党员", "学生党员", "教师部分（元）", "学生部分（元）", "年中增减（元）", "合计（元）", "已支出（元）",
				"结余（元）");
		allocation.units()
			.forEach((unit) -> row(sheet, unit.unit(), unit.name(), unit.heads().teachers(), unit.heads().students(),
					unit.entitlement().teacherPart(), unit.entitlement().studentPart(), unit.changes(), unit.total(),
					unit.spent(), unit.left()));
		row(sheet, "", "合计", allocation.heads().teachers(), allocation.heads().students(), allocation.teacherPart(),
				allocation.studentPart(), allocation.changes(), allocation.total(), allocation.spent(),
				allocation.left());
	}

	private void branches(List<UnitPage> units) {
		var sheet = sheet("支部分配", "单位", "代码", "账户", "教师党员", "学生党员", "应得数（元）", "安排（元）", "已支出（元）", "结余（元）");
		for (var unit : units) {
			for (var account : unit.accounts()) {
				row(sheet, unit.unit().name(), account.code(),
						account.isOwn(unit.unit().unit()) ? "单位统筹" : account.name(), account.heads().teachers(),
						account.heads().students(), account.weight(), account.allotted(), account.spent(),
						account.left());
			}
		}
	}

	private void names(List<HeadName> names) {
		var sheet = sheet("计入人员", "党支部", "姓名", "党员编号", "类别", "标准（元）");
		names.forEach((head) -> row(sheet, head.branchName(), head.name(), head.memberNo(), head.kind().title(),
				head.amount()));
	}

	private Sheet sheet(String name, String... titles) {
		var sheet = this.workbook.createSheet(name);
		row(sheet, (Object[]) titles);
		sheet.getRow(0).forEach((cell) -> cell.setCellStyle(this.head));
		sheet.createFreezePane(0, 1);
		for (var column = 0; column < titles.length; column++) {
			sheet.setColumnWidth(column, WIDTH);
		}
		return sheet;
	}

	private void row(Sheet sheet, Object... values) {
		var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		for (var value : values) {
			write(row.createCell(Math.max(0, row.getLastCellNum())), value);
		}
	}

	private void write(Cell cell, Object value) {
		if (value instanceof Money amount) {
			cell.setCellValue((double) amount.fen() / FEN);
			cell.setCellStyle(this.money);
		}
		else if (value instanceof Integer number) {
			cell.setCellValue(number);
		}
		else {
			cell.setCellValue(value.toString());
		}
	}

	private byte[] bytes() {
		try (var out = new ByteArrayOutputStream(); this.workbook) {
			this.workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
