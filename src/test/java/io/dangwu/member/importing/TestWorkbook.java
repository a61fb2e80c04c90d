package io.dangwu.member.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody might fill it in. */
class TestWorkbook {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private Sheet sheet;

	TestWorkbook sheet(String name, String... headings) {
		this.sheet = this.workbook.createSheet(name);
		return row((Object[]) headings);
	}

	/** Texts, whole numbers and dates; null leaves the cell out. */
	TestWorkbook row(Object... cells) {
		var row = this.sheet.createRow(this.sheet.getPhysicalNumberOfRows());
		for (var i = 0; i < cells.length; i++) {
			if (cells[i] instanceof String text) {
				row.createCell(i).setCellValue(text);
			}
			else if (cells[i] instanceof Number number) {
				row.createCell(i).setCellValue(number.doubleValue());
			}
			else if (cells[i] instanceof LocalDate day) {
				var style = this.workbook.createCellStyle();
				style.setDataFormat((short) 14);
				row.createCell(i).setCellValue(day);
				row.getCell(i).setCellStyle(style);
			}
		}
		return this;
	}

	TestWorkbook with(Consumer<XSSFWorkbook> change) {
		change.accept(this.workbook);
		return this;
	}

	byte[] bytes() {
		return bytes(this.workbook);
	}

	static byte[] bytes(XSSFWorkbook workbook) {
		var out = new ByteArrayOutputStream();
		try {
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static XSSFWorkbook open(byte[] content) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A valid ID number of nobody; an odd sequence is a man's. */
	static String idNumber(String birthDate, int sequence) {
		var digits = "990009" + LocalDate.parse(birthDate).format(DateTimeFormatter.BASIC_ISO_DATE)
				+ "%03d".formatted(sequence);
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		var sum = 0;
		for (var i = 0; i < weights.length; i++) {
			sum += weights[i] * Character.digit(digits.charAt(i), 10);
		}
		return digits + "10X98765432".charAt(sum % 11);
	}

}
