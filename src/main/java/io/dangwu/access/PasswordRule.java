package io.dangwu.access;

import java.util.Locale;

import io.dangwu.regulation.Verdict;

/** What makes a password good enough. */
final class PasswordRule {

	static final int SHORTEST = 10;

	private static final int LONGEST = 100;

	private PasswordRule() {
	}

	static Verdict check(String userId, String password) {
		return Verdict
			.refusedIf(password.codePointCount(0, password.length()) < SHORTEST, "密码至少 %d 位".formatted(SHORTEST))
			.and(Verdict.refusedIf(password.length() > LONGEST, "密码最多 %d 位".formatted(LONGEST)))
			.and(Verdict.refusedIf(contains(password, userId), "密码不能包含账号"))
			.and(Verdict.refusedIf(password.chars().distinct().count() < 3, "密码不能只由一两个字符重复组成"));
	}

	static Verdict check(String userId, String password, String repeated) {
		return check(userId, password).and(Verdict.refusedIf(!password.equals(repeated), "两次输入的密码不一致"));
	}

	private static boolean contains(String password, String userId) {
		return password.toLowerCase(Locale.ROOT).contains(userId.toLowerCase(Locale.ROOT));
	}

}
