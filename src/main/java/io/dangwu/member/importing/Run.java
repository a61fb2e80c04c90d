package io.dangwu.member.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import io.dangwu.member.importing.xlsx.SheetMarks;
import io.dangwu.member.importing.xlsx.SheetName;

/**
 * One pass over a workbook: what was wrong, what would change, and how far it has come.
 */
final class Run {

	private static final int STEP = 2_000;

	private final LocalDate today;

	private final boolean writing;

	private final Findings findings = new Findings();

	private final Plan plan;

	private final IntConsumer progress;

	private final List<String> hints = new ArrayList<>();

	private final Map<SheetName, Sheet> sheets = new LinkedHashMap<>();

	private int rows;

	Run(LocalDate today, boolean writing, Plan plan, IntConsumer progress) {
		this.today = today;
		this.writing = writing;
		this.plan = plan;
		this.progress = progress;
	}

	LocalDate today() {
		return this.today;
	}

	/**
	 * Whether the register is to be changed; never with a workbook that is wrong.
	 */
	boolean writes() {
		return this.writing && this.findings.isEmpty();
	}

	Findings findings() {
		return this.findings;
	}

	Plan plan() {
		return this.plan;
	}

	List<String> hints() {
		return this.hints;
	}

	void hint(String text) {
		this.hints.add(text);
	}

	int rows() {
		return this.rows;
	}

	void rowRead() {
		this.rows++;
		if (this.rows % STEP == 0) {
			this.progress.accept(this.rows);
		}
	}

	void sheetRead(SheetName name, Tab tab, int headingRow, int noteColumn) {
		this.sheets.put(name, new Sheet(tab, headingRow, noteColumn));
	}

	/**
	 * What is to be marked in each sheet that was read; sheets without a fault lose the
	 * marks of an earlier time.
	 */
	Map<SheetName, SheetMarks> marks() {
		var marks = new LinkedHashMap<SheetName, SheetMarks>();
		this.sheets.forEach((name, sheet) -> marks.put(name,
				SheetMarks.of(sheet.headingRow(), sheet.noteColumn(), this.findings.marks(sheet.tab()))));
		return marks;
	}

	/**
	 * Where notes go in a sheet.
	 */
	private record Sheet(Tab tab, int headingRow, int noteColumn) {

	}

}
