package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.local.college.Officers.Seat;
import io.dangwu.member.Colleague;
import io.dangwu.member.RegisterEntry;
import io.dangwu.organization.ElectionMode;
import io.dangwu.organization.Founding;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostEntry;
import io.dangwu.organization.Scope;
import io.dangwu.organization.Term;
import io.dangwu.organization.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Puts the college together: its organisations, people and posts under one dating. */
class CollegePlan {

	private static final int TERM_YEARS = 3;

	/** General branches with fewer full members than is normal. */
	private static final Set<String> SMALL = Set.of("ZZ05", "ZZ06");

	private final Dating dating;

	private final List<UnitRow> table = UnitRow.table();

	private final Census census = new Census(this.table);

	private final Officers officers = new Officers(this.table);

	private final IdNumbers ids = new IdNumbers();

	CollegePlan(Dating dating) {
		this.dating = dating;
	}

	College college() {
		var units = this.table.stream().map(this::unit).toList();
		var people = this.census.people().stream().map(this::person).toList();
		return new College(units, people, colleagues(), posts(units, people));
	}

	private OrganizationEntry unit(UnitRow row) {
		return new OrganizationEntry(row.unit(), scope(row), founding(row),
				new Term(election(row), termYears(row), ElectionMode.STANDARD), Whereabouts.NONE);
	}

	private static Scope scope(UnitRow row) {
		return new Scope(row.covers(), (row.covers().size() > 1) ? "教研室正式党员不足3人" : null, row.enrolled());
	}

	private Founding founding(UnitRow row) {
		var day = this.dating.move(row.established());
		return SMALL.contains(row.code()) ? new Founding(day, "示职院党委批准设立文件", "因工作需要，经批准设立") : Founding.on(day);
	}

	private LocalDate election(UnitRow row) {
		var term = termYears(row);
		return (term != null) ? this.dating.moveElection(row.lastElection(), term)
				: this.dating.move(row.lastElection());
	}

	private static @Nullable Integer termYears(UnitRow row) {
		return (row.unit().type() != OrganizationType.COLLEGE_COMMITTEE) ? TERM_YEARS : null;
	}

	private RegisterEntry person(Sketch sketch) {
		var moved = this.dating.move(sketch.journey());
		return sketch.entry(moved, this.ids, this.dating);
	}

	private List<Colleague> colleagues() {
		return this.officers.ofColleagues().stream().map((seat) -> colleague(seat.holder())).toList();
	}

	private Colleague colleague(String number) {
		return new Colleague(number, this.census.nextName(), number.toLowerCase(Locale.ROOT) + "@example.edu.cn");
	}

	/**
	 * A post is held since the last election, or since its holder became a full member.
	 */
	private List<PostEntry> posts(List<OrganizationEntry> units, List<RegisterEntry> people) {
		Map<String, LocalDate> elections = units.stream()
			.collect(Collectors.toMap((entry) -> entry.unit().code(), (entry) -> entry.term().lastElectionOn()));
		Map<String, RegisterEntry> members = people.stream()
			.collect(Collectors.toMap(RegisterEntry::memberNo, Function.identity()));
		return Stream.concat(this.officers.ofMembers().stream(), this.officers.ofColleagues().stream())
			.map((seat) -> post(seat, elections.get(seat.unit()), members.get(seat.holder())))
			.toList();
	}

	private static PostEntry post(Seat seat, LocalDate election, @Nullable RegisterEntry holder) {
		var since = Stream.of(election, (holder != null) ? holder.membership().milestones().fullSince() : election)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		return new PostEntry(seat.holder(), seat.unit(), seat.kind(), since);
	}

}
