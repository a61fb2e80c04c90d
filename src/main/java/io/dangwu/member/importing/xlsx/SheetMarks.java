package io.dangwu.member.importing.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All marks of one sheet, and the column in which they are told row by row.
 *
 * @param headingRow the row of headings, counted from one
 * @param noteColumn counted from nought, right of all others
 */
public record SheetMarks(int headingRow, int noteColumn, Map<Integer, List<Mark>> byRow) {

	/** The heading of the notes. */
	public static final String HEADING = "错误说明";

	public static SheetMarks of(int headingRow, int noteColumn, List<Mark> marks) {
		return new SheetMarks(headingRow, noteColumn,
				marks.stream().collect(Collectors.groupingBy(Mark::row, TreeMap::new, Collectors.toList())));
	}

	List<Mark> of(int row) {
		return this.byRow.getOrDefault(row, List.of());
	}

	/**
	 * What stands in the column of notes.
	 */
	Optional<String> note(int row) {
		var told = of(row).stream().map((mark) -> mark.text().replace('\n', '，')).collect(Collectors.joining("；"));
		if (row == this.headingRow) {
			return Optional.of(told.isEmpty() ? HEADING : HEADING + "：" + told);
		}
		return Optional.of(told).filter((text) -> !text.isEmpty());
	}

	List<Mark> all() {
		return this.byRow.values().stream().flatMap(List::stream).toList();
	}

}
