package io.dangwu.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationLoader;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes general branches with a branch under them. */
@Component
class Brigades {

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private final JdbcClient jdbc;

	private final OrganizationLoader loader;

	private final Appointments appointments;

	private final Staffing staffing;

	Brigades(JdbcClient jdbc, OrganizationLoader loader, Appointments appointments, Staffing staffing) {
		this.jdbc = jdbc;
		this.loader = loader;
		this.appointments = appointments;
		this.staffing = staffing;
	}

	/** With three officers; the branch was founded this year, too late for a grade. */
	Brigade aGeneralBranchWithAYoungBranch() {
		var number = this.jdbc.sql("select count(*) from organization where code like 'KN%'")
			.query(Integer.class)
			.single() / 2;
		var general = "KN%02d".formatted(number);
		var branch = general + "-T01";
		load(new Unit(general, "第" + number + "党总支", OrganizationType.GENERAL_BRANCH, null, Unit.COLLEGE), LONG_AGO);
		load(new Unit(branch, "第" + number + "党总支新设党支部", OrganizationType.BRANCH, Category.TEACHER, general),
				LocalDate.of(2012, 3, 1));
		var officers = IntStream.range(0, 3)
			.mapToObj((place) -> this.staffing.anOfficer(PostKind.PARTY_SCHOOL_STAFF))
			.toList();
		appoint(officers.get(0), general, PostKind.SECRETARY);
		appoint(officers.get(1), general, PostKind.COMMITTEE_MEMBER);
		appoint(officers.get(2), general, PostKind.COMMITTEE_MEMBER);
		var people = List.of(this.staffing.aMember(branch, "党员甲"), this.staffing.aMember(branch, "党员乙"));
		appoint(people.get(0).userId(), branch, PostKind.SECRETARY);
		return new Brigade(general, officers, new Branch(branch, people));
	}

	private void load(Unit unit, LocalDate establishedOn) {
		this.loader.loadUnits(List.of(OrganizationEntry.of(unit, establishedOn)));
	}

	private void appoint(String holder, String unit, PostKind kind) {
		this.appointments.appoint(holder, unit, kind, LONG_AGO);
	}

	/** A general branch, its officers, the secretary first, and its branch. */
	record Brigade(String general, List<String> officers, Branch branch) {

		String secretary() {
			return this.officers.get(0);
		}

	}

}
