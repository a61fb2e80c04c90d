package io.dangwu.member.importing.xlsx;

import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param number counted from one, as the margin of the sheet shows it
 * @param cells those that are not blank, by column counted from nought
 */
public record SheetRow(int number, Map<Integer, Cell> cells) {

	public Cell cell(int column) {
		return this.cells.getOrDefault(column, Cell.EMPTY);
	}

	public boolean isBlank() {
		return this.cells.isEmpty();
	}

}
