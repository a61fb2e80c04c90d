package io.dangwu.member.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.dangwu.organization.OrganizationBook;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;

/**
 * Brings in the sheet of organisations; they are known by their codes.
 */
final class UnitImport {

	private final Run run;

	private final OrganizationBook book;

	private final Map<String, OrganizationEntry> known = new TreeMap<>();

	private final Map<String, OrganizationEntry> read = new LinkedHashMap<>();

	private final Map<String, Line> lines = new LinkedHashMap<>();

	private final Set<String> retired;

	UnitImport(Run run, OrganizationBook book) {
		this.run = run;
		this.book = book;
		this.retired = Set.copyOf(book.retiredCodes());
		book.units().forEach((entry) -> this.known.put(entry.unit().code(), entry));
	}

	void take(Line line) {
		var code = line.code(UnitColumns.CODE).orElse("");
		if (isRight(line, code)) {
			this.lines.put(code, line);
			new UnitReader(line, this.run.today()).read(code, Optional.ofNullable(this.known.get(code)))
				.ifPresent((entry) -> this.read.put(code, entry));
		}
	}

	/**
	 * After the last line: superiors can only be judged when all are known.
	 */
	void finish() {
		this.read.values().forEach((entry) -> checkSuperior(entry.unit(), this.lines.get(entry.unit().code())));
		var added = new ArrayList<OrganizationEntry>();
		var changed = new ArrayList<OrganizationEntry>();
		this.read.values().forEach((entry) -> plan(entry, added, changed));
		if (!this.lines.isEmpty()) {
			this.known.values()
				.stream()
				.filter((entry) -> !this.lines.containsKey(entry.unit().code()))
				.forEach((entry) -> this.run.plan().add(Tab.UNITS, Change.MISSING, 0, subject(entry), ""));
		}
		if (this.run.writes()) {
			added.sort(Comparator.comparing((entry) -> entry.unit().type()));
			this.book.addUnits(added);
			this.book.changeUnits(changed);
		}
	}

	/**
	 * The organisations as they will be; one whose line is wrong counts as a branch, so
	 * that its fault is told once and not with each of its members.
	 */
	List<Unit> units() {
		var all = new TreeMap<String, Unit>();
		this.lines.keySet().forEach((code) -> all.put(code, new Unit(code, code, OrganizationType.BRANCH, null, null)));
		this.known.forEach((code, entry) -> all.put(code, entry.unit()));
		this.read.forEach((code, entry) -> all.put(code, entry.unit()));
		return List.copyOf(all.values());
	}

	private boolean isRight(Line line, String code) {
		if (!code.matches("[A-Z]{2}\\d{2}(-[A-Z]\\d{2})?")) {
			line.fault(UnitColumns.CODE, "应为" + UnitColumns.CODE_FORM);
			return false;
		}
		var before = this.lines.get(code);
		if (before != null) {
			line.fault(UnitColumns.CODE, "与第 %d 行重复，一个组织只能有一行".formatted(before.number()));
			return false;
		}
		if (this.retired.contains(code)) {
			line.fault(UnitColumns.CODE, "这个代码属于已合并或者撤销的组织，不能再用");
			return false;
		}
		return true;
	}

	private void checkSuperior(Unit unit, Line line) {
		if (unit.type() == OrganizationType.COLLEGE_COMMITTEE) {
			line.check(UnitColumns.CODE, unit.code().equals(Unit.COLLEGE), "学院党委的代码应为 " + Unit.COLLEGE);
			line.check(UnitColumns.PARENT, unit.parentCode() == null, "学院党委没有上级组织，请留空");
			return;
		}
		var superior = Optional.ofNullable(unit.parentCode()).flatMap(this::unit);
		if (superior.isEmpty()) {
			line.fault(UnitColumns.PARENT, (unit.parentCode() != null) ? "文件和系统中都没有这个组织" : "除学院党委外，都应填写上级组织的代码");
		}
		else if (isInACircle(unit)) {
			line.fault(UnitColumns.PARENT, "上级组织绕成了一圈，请核对");
		}
		else if (superior.get().type() != superiorOf(unit.type())) {
			line.fault(UnitColumns.PARENT, "%s的上级应为%s".formatted(unit.type().title(), superiorOf(unit.type()).title()));
		}
	}

	private boolean isInACircle(Unit unit) {
		var passed = new HashSet<String>();
		var above = Optional.of(unit);
		while (above.isPresent()) {
			if (!passed.add(above.get().code())) {
				return above.get().code().equals(unit.code());
			}
			above = Optional.ofNullable(above.get().parentCode()).flatMap(this::unit);
		}
		return false;
	}

	private static OrganizationType superiorOf(OrganizationType type) {
		return (type == OrganizationType.BRANCH) ? OrganizationType.GENERAL_BRANCH : OrganizationType.COLLEGE_COMMITTEE;
	}

	private Optional<Unit> unit(String code) {
		return Optional.ofNullable(this.read.getOrDefault(code, this.known.get(code))).map(OrganizationEntry::unit);
	}

	private void plan(OrganizationEntry entry, List<OrganizationEntry> added, List<OrganizationEntry> changed) {
		var before = this.known.get(entry.unit().code());
		var row = this.lines.get(entry.unit().code()).number();
		if (before == null) {
			this.run.plan().add(Tab.UNITS, Change.NEW, row, subject(entry), entry.unit().type().title());
			added.add(entry);
		}
		else if (before.equals(entry)) {
			this.run.plan().alike(Tab.UNITS);
		}
		else {
			this.run.plan()
				.add(Tab.UNITS, Change.CHANGED, row, subject(entry),
						Difference.between(Cells.of(before), Cells.of(entry)));
			changed.add(entry);
		}
	}

	private static String subject(OrganizationEntry entry) {
		return entry.unit().code() + " " + entry.unit().name();
	}

}
