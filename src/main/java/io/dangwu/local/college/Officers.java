package io.dangwu.local.college;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.organization.Category;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;

/** Who holds which post; nobody holds two. */
record Officers(List<UnitRow> table) {

	private static final int DEPUTY_FROM = 5;

	/** The posts of a general branch in the order in which people are found for them. */
	private static final List<PostKind> GENERAL_BRANCH = List.of(PostKind.SECRETARY, PostKind.DEPUTY_SECRETARY,
			PostKind.COMMITTEE_MEMBER, PostKind.COMMITTEE_MEMBER, PostKind.COMMITTEE_MEMBER, PostKind.ORGANISER);

	/** The posts of the college and the place of their holder in an office branch. */
	private static final List<Seat> COLLEGE = List.of(seat("M07310007", PostKind.SECRETARY),
			seat("M07320007", PostKind.DEPUTY_SECRETARY), seat("M07330007", PostKind.COMMITTEE_MEMBER),
			seat("M07340007", PostKind.COMMITTEE_MEMBER), seat("M07350007", PostKind.COMMITTEE_MEMBER),
			seat("M07360007", PostKind.COMMITTEE_MEMBER), seat("M07370007", PostKind.COMMITTEE_MEMBER),
			seat("M07310008", PostKind.PARTY_OFFICE_STAFF), seat("M07310009", PostKind.PARTY_OFFICE_STAFF),
			seat("M07320008", PostKind.ORG_DEPARTMENT_STAFF), seat("M07320009", PostKind.ORG_DEPARTMENT_STAFF),
			seat("M07330008", PostKind.PARTY_SCHOOL_STAFF), seat("M07340008", PostKind.DISCIPLINE_STAFF),
			seat("M07340009", PostKind.AUDITOR), seat("M07370008", PostKind.FINANCE_STAFF));

	/**
	 * All posts that members hold.
	 */
	List<Seat> ofMembers() {
		var branches = branches().flatMap(this::ofABranch);
		var generalBranches = this.table.stream()
			.filter((row) -> row.unit().type() == OrganizationType.GENERAL_BRANCH)
			.flatMap(this::ofAGeneralBranch);
		return Stream.of(COLLEGE.stream(), generalBranches, branches).flatMap((seats) -> seats).toList();
	}

	/**
	 * The posts of those who are no members: a Youth League secretary for each
	 * department, a representative of the masses for each branch.
	 */
	List<Seat> ofColleagues() {
		var departments = this.table.stream()
			.filter((row) -> row.enrolled() != null)
			.map((row) -> colleague(row, PostKind.YOUTH_LEAGUE_SECRETARY));
		return Stream.concat(departments, branches().map((row) -> colleague(row, PostKind.MASS_REPRESENTATIVE)))
			.toList();
	}

	private Stream<Seat> ofABranch(UnitRow branch) {
		return IntStream.rangeClosed(1, branch.seats())
			.mapToObj((place) -> new Seat(Numbers.member(branch.code(), place), branch.code(),
					kind(place, branch.seats())));
	}

	private static PostKind kind(int place, int seats) {
		if (place == 1) {
			return PostKind.SECRETARY;
		}
		return (place == 2 && seats >= DEPUTY_FROM) ? PostKind.DEPUTY_SECRETARY : PostKind.COMMITTEE_MEMBER;
	}

	/**
	 * Found in turn in the branches of staff, among those who are not on the committee.
	 */
	private Stream<Seat> ofAGeneralBranch(UnitRow unit) {
		var branches = branches()
			.filter((row) -> unit.code().equals(row.unit().parentCode()) && !row.isOf(Category.STUDENT))
			.toList();
		var seats = new ArrayList<Seat>();
		for (var kind : GENERAL_BRANCH) {
			var branch = branches.get(seats.size() % branches.size());
			var place = branch.seats() + 1 + seats.size() / branches.size();
			seats.add(new Seat(Numbers.member(branch.code(), place), unit.code(), kind));
		}
		return seats.stream();
	}

	private Stream<UnitRow> branches() {
		return this.table.stream().filter((row) -> row.unit().isBranch());
	}

	private static Seat colleague(UnitRow row, PostKind kind) {
		return new Seat(Numbers.colleague(row.code()), row.code(), kind);
	}

	private static Seat seat(String holder, PostKind kind) {
		return new Seat(holder, Unit.COLLEGE, kind);
	}

	/** A post with its holder. */
	record Seat(String holder, String unit, PostKind kind) {

	}

}
