package io.dangwu.organization.rule;

import java.time.LocalDate;
import java.time.Period;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.PeriodText;
import io.dangwu.regulation.Verdict;

import org.jspecify.annotations.Nullable;

/**
 * A branch secretary is a full member with all rights, normally for a year at least and
 * the holder of a certain post; a departure from what is normal takes a written reason.
 */
public final class SecretaryRule {

	private SecretaryRule() {
	}

	public static Verdict check(SecretaryCandidate candidate, LocalDate electedOn, @Nullable String reason,
			Cited<Period> membershipAtLeast) {
		var must = OfficerRule.check(candidate.name(), candidate.fullSince(), candidate.rightsLost(), electedOn,
				"党支部书记");
		if (reason != null && !reason.isBlank()) {
			return must;
		}
		return must.and(membership(candidate, electedOn, membershipAtLeast)).and(normalPost(candidate));
	}

	private static Verdict membership(SecretaryCandidate candidate, LocalDate on, Cited<Period> atLeast) {
		var since = candidate.fullSince();
		if (since == null) {
			return Verdict.allowed();
		}
		return Verdict.refusedIf(since.plus(atLeast.value()).isAfter(on), "%s %s 转为正式党员，至 %s 党龄不满 %s；确需任用的，请填写理由"
			.formatted(candidate.name(), since, on, PeriodText.of(atLeast.value())), atLeast);
	}

	private static Verdict normalPost(SecretaryCandidate candidate) {
		var post = candidate.normalPost();
		if (post == null) {
			return Verdict.allowed();
		}
		return Verdict.refusedIf(!candidate.holdsNormalPost(),
				"%s，%s不担任该职务；确需任用的，请填写理由".formatted(post.text(), candidate.name()));
	}

}
