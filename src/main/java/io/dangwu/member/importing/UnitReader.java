package io.dangwu.member.importing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.dangwu.organization.Category;
import io.dangwu.organization.ElectionMode;
import io.dangwu.organization.Founding;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Scope;
import io.dangwu.organization.Term;
import io.dangwu.organization.Unit;
import io.dangwu.organization.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line about an organisation on top of what is known of it.
 */
record UnitReader(Line line, LocalDate today) {

	private static final int LONGEST = 60;

	private static final int LONGEST_PLACE = 100;

	private static final int LONGEST_PHONE = 30;

	private static final int LONGEST_COVER = 500;

	private static final int LONGEST_TERM = 10;

	/**
	 * The organisation as it will be; none where its line is wrong.
	 */
	Optional<OrganizationEntry> read(String code, Optional<OrganizationEntry> known) {
		var unit = known.map(OrganizationEntry::unit);
		var name = this.line.text(UnitColumns.NAME, unit.map(Unit::name).orElse(null), LONGEST);
		var type = type(unit);
		this.line.check(UnitColumns.NAME, name != null && name.length() >= 2, "应为 2 至 60 个字");
		var category = this.line.choice(UnitColumns.CATEGORY, Category.values(), Category::title,
				unit.map(Unit::category).orElse(null));
		var parent = this.line.code(UnitColumns.PARENT).orElse(unit.map(Unit::parentCode).orElse(null));
		var scope = scope(known.map(OrganizationEntry::scope).orElse(Scope.NONE));
		var founding = founding(known.map(OrganizationEntry::founding).orElse(new Founding(null, null, null)));
		var term = term(known.map(OrganizationEntry::term).orElse(Term.NONE));
		var whereabouts = whereabouts(known.map(OrganizationEntry::whereabouts).orElse(Whereabouts.NONE));
		if (name == null || type == null) {
			return Optional.empty();
		}
		this.line.check(UnitColumns.REASON,
				!type.isBranch() || scope.covers().size() < 2 || scope.crossDepartmentReason() != null,
				"覆盖几个单位的党支部，应写明联合设置的理由");
		return Optional.of(new OrganizationEntry(new Unit(code, name, type, category, parent), scope, founding, term,
				whereabouts));
	}

	private @Nullable OrganizationType type(Optional<Unit> unit) {
		var type = this.line.choice(UnitColumns.TYPE, OrganizationType.values(), OrganizationType::title,
				unit.map(Unit::type).orElse(null));
		if (type == null) {
			this.line.check(UnitColumns.TYPE, this.line.isFaulty(UnitColumns.TYPE), UnitColumns.TYPE.expected());
		}
		else if (unit.isPresent() && unit.get().isBranch() != type.isBranch()) {
			this.line.fault(UnitColumns.TYPE, "系统中为%s，党支部与其他组织之间不能直接改类型".formatted(unit.get().type().title()));
		}
		return type;
	}

	private Scope scope(Scope known) {
		return new Scope(this.line.isStated(UnitColumns.COVERS) ? covers() : known.covers(),
				this.line.text(UnitColumns.REASON, known.crossDepartmentReason(), LONGEST),
				this.line.number(UnitColumns.STUDENTS, known.enrolledStudents()));
	}

	private List<String> covers() {
		return Optional.ofNullable(this.line.text(UnitColumns.COVERS, null, LONGEST_COVER))
			.stream()
			.flatMap((names) -> Arrays.stream(names.split("[、,，;；/]")))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private Founding founding(Founding known) {
		return new Founding(past(UnitColumns.FOUNDED, known.on()),
				this.line.text(UnitColumns.APPROVAL, known.approvalRef(), LONGEST),
				this.line.text(UnitColumns.APPROVAL_REASON, known.approvalReason(), LONGEST));
	}

	private Term term(Term known) {
		var years = this.line.number(UnitColumns.TERM, known.termYears());
		this.line.check(UnitColumns.TERM, years == null || (years >= 1 && years <= LONGEST_TERM),
				"应为" + UnitColumns.TERM.expected());
		return new Term(past(UnitColumns.ELECTED, known.lastElectionOn()), years,
				this.line.choice(UnitColumns.MODE, ElectionMode.values(), ElectionMode::title, known.electionMode()));
	}

	private Whereabouts whereabouts(Whereabouts known) {
		return new Whereabouts(this.line.text(UnitColumns.PHONE, known.phone(), LONGEST_PHONE),
				this.line.text(UnitColumns.PLACE, known.place(), LONGEST_PLACE));
	}

	private @Nullable LocalDate past(Column column, @Nullable LocalDate known) {
		var day = this.line.date(column, known);
		this.line.check(column, day == null || !day.isAfter(this.today), column.heading() + "不能晚于今天");
		return day;
	}

}
