package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.Random;

import io.dangwu.member.NewApplicant;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.Sex;

/** Invented members of staff who apply for membership. */
public class Newcomers {

	private static final NameDeck NAMES = new NameDeck(new Random(20_261_123));

	/** Far above what the sequence of a day needs in the college itself. */
	private static final int FIRST_SEQUENCE = 901;

	private static final int AGE = 30;

	private final NameDeck names = new NameDeck(NAMES);

	private final IdNumbers idNumbers = new IdNumbers(FIRST_SEQUENCE);

	private int count;

	public Newcomers() {
		this(0);
	}

	/** Others than the first ones. */
	public Newcomers(int skipped) {
		this.count = skipped;
	}

	/** The next one, who applied to the branch on the day. */
	public NewApplicant next(String branch, LocalDate appliedOn) {
		this.count++;
		var sex = (this.count % 2 == 0) ? Sex.F : Sex.M;
		var birth = appliedOn.minusYears(AGE).minusDays(this.count);
		return new NewApplicant(this.names.draw(sex), this.idNumbers.next(branch, birth, sex), sex, birth,
				PersonCategory.STAFF, branch, null, "newcomer%02d@example.edu.cn".formatted(this.count), appliedOn,
				null, null, "教师", null, null);
	}

}
