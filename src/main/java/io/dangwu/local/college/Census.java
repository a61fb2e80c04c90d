package io.dangwu.local.college;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.Sex;
import io.dangwu.organization.Category;

/** Draws the people of the college, branch by branch, always the same. */
class Census {

	private static final long SEED = 20120410;

	private static final int WOMEN_IN_A_HUNDRED = 55;

	/** So many at the head of a branch's list may hold posts. */
	private static final int SENIORS = 9;

	private final Dice dice = new Dice(new Random(SEED));

	private final NameDeck names = new NameDeck(new Random(SEED));

	private final StudentJourneys students = new StudentJourneys(this.dice);

	private final StaffJourneys staff = new StaffJourneys(this.dice);

	private final List<Sketch> people = new ArrayList<>();

	Census(List<UnitRow> table) {
		table.stream().filter((row) -> row.unit().isBranch()).forEach(this::count);
	}

	List<Sketch> people() {
		return List.copyOf(this.people);
	}

	/**
	 * The name of somebody outside the register.
	 */
	String nextName() {
		return this.names.draw(sex());
	}

	private void count(UnitRow branch) {
		var heads = branch.heads();
		var next = add(branch, MemberStatus.FULL, 1, heads.full());
		add(branch, MemberStatus.PROBATIONARY, next, heads.probationary());
		next = add(branch, MemberStatus.PROSPECT, Numbers.FIRST_CANDIDATE, heads.prospects());
		next = add(branch, MemberStatus.ACTIVIST, next, heads.activists());
		add(branch, MemberStatus.APPLICANT, next, heads.applicants());
	}

	private int add(UnitRow branch, MemberStatus status, int first, int number) {
		IntStream.range(first, first + number).forEach((place) -> this.people.add(draw(branch, status, place)));
		return first + number;
	}

	private Sketch draw(UnitRow branch, MemberStatus status, int place) {
		var sex = sex();
		var category = category(branch, place);
		return new Sketch(this.people.size(), Numbers.member(branch.code(), place), branch, place, this.names.draw(sex),
				sex, category, status, journey(branch, category, status, place));
	}

	private Sex sex() {
		return this.dice.percent(WOMEN_IN_A_HUNDRED) ? Sex.F : Sex.M;
	}

	private static PersonCategory category(UnitRow branch, int place) {
		if (branch.isOf(Category.RETIRED)) {
			return PersonCategory.RETIRED;
		}
		return (branch.isOf(Category.STUDENT) && place > 1) ? PersonCategory.STUDENT : PersonCategory.STAFF;
	}

	private Journey journey(UnitRow branch, PersonCategory category, MemberStatus status, int place) {
		return switch (category) {
			case RETIRED -> this.staff.retired();
			case STUDENT -> this.students.draw(status);
			case STAFF -> {
				if (branch.isOf(Category.STUDENT)) {
					yield this.staff.counsellor();
				}
				yield (status == MemberStatus.FULL && place <= SENIORS) ? this.staff.senior() : this.staff.draw(status);
			}
		};
	}

}
