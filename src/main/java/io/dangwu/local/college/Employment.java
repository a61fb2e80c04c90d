package io.dangwu.local.college;

import java.util.Map;
import java.util.Objects;

import io.dangwu.member.Education;
import io.dangwu.member.Occupation;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.Category;
import org.jspecify.annotations.Nullable;

/**
 * What the staff do: heads of offices lead their branches, counsellors those of students.
 */
final class Employment {

	private static final int YOUNG_SINCE = 1976;

	private static final Map<String, String> LEADERS = Map.of("M07310007", "党委书记", "M07320007", "院长", "M07330007",
			"副院长", "M07340007", "纪委书记", "M07350007", "副院长", "M07360007", "副院长", "M07370007", "总会计师");

	private Employment() {
	}

	static Occupation of(Sketch person) {
		return switch (person.category()) {
			case STUDENT -> new Occupation(PersonCategory.STUDENT, null, null, Education.HIGH_SCHOOL, null);
			case RETIRED -> new Occupation(PersonCategory.RETIRED, null, null, Education.UNDERGRADUATE, null);
			case STAFF -> ofStaff(post(person), title(person));
		};
	}

	private static Occupation ofStaff(@Nullable String post, @Nullable String title) {
		return (title != null) ? new Occupation(PersonCategory.STAFF, post, title, Education.POSTGRADUATE, "硕士")
				: new Occupation(PersonCategory.STAFF, post, null, Education.UNDERGRADUATE, "学士");
	}

	private static @Nullable String post(Sketch person) {
		var isFirst = person.place() == 1;
		return switch (category(person)) {
			case STUDENT -> "辅导员";
			case TEACHER -> isFirst ? "教研室主任" : "专任教师";
			default -> isFirst ? head(person.branch().covers().get(0)) : LEADERS.getOrDefault(person.memberNo(), "职员");
		};
	}

	private static @Nullable String title(Sketch person) {
		if (category(person) == Category.OFFICE) {
			return null;
		}
		return (person.journey().birth().getYear() < YOUNG_SINCE) ? "副教授" : "讲师";
	}

	private static String head(String office) {
		if (office.endsWith("部")) {
			return "部长";
		}
		return office.endsWith("处") ? "处长" : "主任";
	}

	private static Category category(Sketch person) {
		return Objects.requireNonNull(person.branch().unit().category());
	}

}
