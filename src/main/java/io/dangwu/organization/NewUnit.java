package io.dangwu.organization;

import java.util.regex.Pattern;

import io.dangwu.regulation.Verdict;

/**
 * An organisation that is to be founded.
 */
public record NewUnit(String code, OrganizationType type, String superior, UnitData data) {

	private static final Pattern SECOND_LEVEL = Pattern.compile("[A-Z]{2}\\d{2}");

	private static final Pattern BRANCH = Pattern.compile("[A-Z]{2}\\d{2}-[A-Z]\\d{2}");

	public NewUnit {
		code = code.strip();
	}

	Verdict check(Unit superior) {
		var right = (this.type == OrganizationType.BRANCH) ? OrganizationType.GENERAL_BRANCH
				: OrganizationType.COLLEGE_COMMITTEE;
		return Verdict.refusedIf(this.type == OrganizationType.COLLEGE_COMMITTEE, "学院党委只有一个")
			.and(Verdict.refusedIf(!pattern().matcher(this.code).matches(),
					(this.type == OrganizationType.BRANCH) ? "党支部的代码应当形如 ZZ01-T05" : "代码应当形如 ZZ09，由两个大写字母和两位数字组成"))
			.and(Verdict.refusedIf(superior.type() != right, "%s应当设在%s之下".formatted(this.type.title(), right.title())));
	}

	Unit unit() {
		return new Unit(this.code, this.data.name(), this.type, this.data.category(), this.superior);
	}

	private Pattern pattern() {
		return (this.type == OrganizationType.BRANCH) ? BRANCH : SECOND_LEVEL;
	}

}
