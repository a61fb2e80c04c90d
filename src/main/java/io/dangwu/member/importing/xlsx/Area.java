package io.dangwu.member.importing.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells that were merged into one; rows counted from one, columns from nought.
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	static Area of(String reference) {
		var range = CellRangeAddress.valueOf(reference);
		return new Area(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn());
	}

	public boolean contains(int row, int column) {
		return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
	}

}
