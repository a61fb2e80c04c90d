package io.dangwu.member.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.dangwu.member.importing.xlsx.Area;
import io.dangwu.member.importing.xlsx.Mark;

/**
 * Everything that is wrong in a workbook, cell by cell.
 */
final class Findings {

	/** More than anybody puts right by hand; a workbook is wrong as a whole then. */
	static final int MOST = 20_000;

	private final Map<Tab, TreeMap<Cell, List<Finding>>> byCell = new EnumMap<>(Tab.class);

	private int cells;

	private boolean cutShort;

	void add(Tab tab, Finding finding) {
		var cell = new Cell(finding.row(), finding.place());
		var sheet = this.byCell.computeIfAbsent(tab, (any) -> new TreeMap<>());
		if (!sheet.containsKey(cell)) {
			if (this.cells >= MOST) {
				this.cutShort = true;
				return;
			}
			this.cells++;
		}
		sheet.computeIfAbsent(cell, (any) -> new ArrayList<>(1)).add(finding);
	}

	boolean has(Tab tab, int row, int place) {
		return this.byCell.getOrDefault(tab, new TreeMap<>()).containsKey(new Cell(row, place));
	}

	/**
	 * Replaces what was found inside merged cells, which follows from their being merged.
	 */
	void addMerged(Tab tab, Area area, Finding finding) {
		var sheet = this.byCell.getOrDefault(tab, new TreeMap<>());
		var before = sheet.size();
		sheet.keySet().removeIf((cell) -> area.contains(cell.row, cell.place));
		this.cells -= before - sheet.size();
		add(tab, finding);
	}

	boolean isEmpty() {
		return this.cells == 0;
	}

	/**
	 * How many cells are wrong.
	 */
	int size() {
		return this.cells;
	}

	/**
	 * Whether there were more than are kept.
	 */
	boolean isCutShort() {
		return this.cutShort;
	}

	List<Mark> marks(Tab tab) {
		return this.byCell.getOrDefault(tab, new TreeMap<>())
			.entrySet()
			.stream()
			.map((entry) -> new Mark(entry.getKey().row, entry.getKey().place, text(entry.getValue())))
			.toList();
	}

	private static String text(List<Finding> findings) {
		return findings.stream().map(Finding::text).distinct().collect(Collectors.joining("\n"));
	}

	/**
	 * A place in a sheet.
	 */
	private record Cell(int row, int place) implements Comparable<Cell> {

		@Override
		public int compareTo(Cell other) {
			return (this.row != other.row) ? Integer.compare(this.row, other.row)
					: Integer.compare(this.place, other.place);
		}

	}

}
