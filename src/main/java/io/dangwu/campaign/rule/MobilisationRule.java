package io.dangwu.campaign.rule;

import java.util.Set;

import io.dangwu.regulation.Verdict;

/**
 * The secretary makes the mobilisation speech in person; where there is none, the
 * secretary of the superior does (the notice, part 3, point 1).
 */
public final class MobilisationRule {

	private MobilisationRule() {
	}

	public static Verdict check(String speaker, Set<String> own, Set<String> superior, CampaignRegulations law) {
		var called = own.isEmpty() ? superior : own;
		return Verdict.refusedIf(law.secretarySpeaks().value() && !called.contains(speaker),
				own.isEmpty() ? "本组织书记空缺，动员讲话应当由上级党组织书记亲自作" : "动员讲话应当由本组织书记亲自作，不能由他人代替", law.secretarySpeaks());
	}

}
