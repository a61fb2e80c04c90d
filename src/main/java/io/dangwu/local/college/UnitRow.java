package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of units, dated as in 2012.
 *
 * @param covers departments or teaching offices
 */
record UnitRow(Unit unit, List<String> covers, @Nullable Integer enrolled, Heads heads, LocalDate lastElection,
		LocalDate established) {

	static List<UnitRow> table() {
		return Resource.lines("units.csv").stream().skip(1).map((line) -> parse(line.split("\\|"))).toList();
	}

	String code() {
		return this.unit.code();
	}

	boolean isOf(Category category) {
		return this.unit.category() == category;
	}

	/**
	 * The seats of its committee, or the secretary alone where it is too small for one.
	 */
	int seats() {
		if (this.heads.full() < 7) {
			return 1;
		}
		return (this.heads.full() < 10) ? 3 : 5;
	}

	private static UnitRow parse(String[] cells) {
		var unit = new Unit(cells[0], cells[1], type(cells[0]), cells[2].isEmpty() ? null : Category.valueOf(cells[2]),
				parent(cells[0]));
		var heads = new Heads(number(cells[5]), number(cells[6]), number(cells[7]), number(cells[8]), number(cells[9]));
		return new UnitRow(unit, names(cells[3]), cells[4].isEmpty() ? null : number(cells[4]), heads,
				LocalDate.parse(cells[10]), LocalDate.parse(cells[11]));
	}

	private static List<String> names(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("\\+"));
	}

	private static int number(String cell) {
		return cell.isEmpty() ? 0 : Integer.parseInt(cell);
	}

	private static OrganizationType type(String code) {
		if (code.equals(Unit.COLLEGE)) {
			return OrganizationType.COLLEGE_COMMITTEE;
		}
		if (code.contains("-")) {
			return OrganizationType.BRANCH;
		}
		return code.startsWith("ZD") ? OrganizationType.DIRECT_BRANCH : OrganizationType.GENERAL_BRANCH;
	}

	private static @Nullable String parent(String code) {
		return switch (type(code)) {
			case COLLEGE_COMMITTEE -> null;
			case GENERAL_BRANCH, DIRECT_BRANCH -> Unit.COLLEGE;
			case BRANCH -> code.substring(0, code.indexOf('-'));
		};
	}

	/**
	 * How many people of each status belong to a branch.
	 */
	record Heads(int full, int probationary, int applicants, int activists, int prospects) {

	}

}
