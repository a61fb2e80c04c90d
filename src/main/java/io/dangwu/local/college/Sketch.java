package io.dangwu.local.college;

import java.time.LocalDate;
import java.util.Locale;

import io.dangwu.member.MemberStatus;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.Contact;
import io.dangwu.member.Ethnicity;
import io.dangwu.member.Identity;
import io.dangwu.member.Membership;
import io.dangwu.member.Studies;
import io.dangwu.member.RegisterEntry;
import io.dangwu.member.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person of the college before it is known on which day the college is created.
 *
 * @param serial counts through the whole college
 * @param place the person's place in the list of the branch
 */
record Sketch(int serial, String memberNo, UnitRow branch, int place, String name, Sex sex, PersonCategory category,
		MemberStatus status, Journey journey) {

	private static final int CLASSES = 8;

	private static final String NATIVE_PLACE = "示例省示例市";

	/**
	 * The entry in the register with the dates as moved.
	 */
	RegisterEntry entry(Journey moved, IdNumbers ids, Dating dating) {
		return new RegisterEntry(this.memberNo,
				new Identity(this.name, this.sex, moved.birth(), ids.next(this.branch.code(), moved.birth(), this.sex),
						Ethnicity.HAN, NATIVE_PLACE),
				new Contact(Numbers.mobile(this.serial), this.memberNo.toLowerCase(Locale.ROOT) + "@example.edu.cn"),
				Employment.of(this), new Studies(className(moved), studentNo(moved), moved.enrolled(), moved.leaves()),
				new Membership(this.status, moved.milestones(), this.branch.code(), null, dating.duesPaid(moved)),
				dating.confirmed(moved));
	}

	private @Nullable String className(Journey moved) {
		return (moved.enrolled() != null)
				? this.branch.covers().get(0) + moved.enrolled().getYear() + "级" + (1 + this.place % CLASSES) + "班"
				: null;
	}

	private @Nullable String studentNo(Journey moved) {
		return (moved.enrolled() != null) ? moved.enrolled().getYear() + this.memberNo.substring(1) : null;
	}

}
