package io.dangwu.ballot.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.UUID;

import io.dangwu.regulation.Verdict;

/**
 * Who counts and who watches over the count stands for nothing in the vote, and nobody
 * does both (中国共产党基层组织选举工作条例第二十二、二十三条).
 */
public final class OfficialsRule {

	private OfficialsRule() {
	}

	public static Verdict check(Collection<UUID> tellers, Collection<UUID> scrutineers, Collection<UUID> candidates) {
		return Verdict.refusedIf(!Collections.disjoint(scrutineers, candidates), "监票人不得是候选人，请另行确定监票人")
			.and(Verdict.refusedIf(!Collections.disjoint(tellers, candidates), "计票人不得是候选人，请另行确定计票人"))
			.and(Verdict.refusedIf(!Collections.disjoint(tellers, scrutineers), "计票人和监票人不得是同一人，请分别确定"));
	}

}
