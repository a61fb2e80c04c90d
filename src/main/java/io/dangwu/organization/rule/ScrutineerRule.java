package io.dangwu.organization.rule;

import java.util.Set;
import java.util.UUID;

import io.dangwu.regulation.Verdict;

/**
 * Nobody watches over the count of an election in which he or she stands.
 */
public final class ScrutineerRule {

	private ScrutineerRule() {
	}

	public static Verdict check(Set<UUID> candidates, Set<UUID> scrutineers) {
		return Verdict.refusedIf(scrutineers.stream().anyMatch(candidates::contains), "候选人不得担任监票人，请从非候选人中推选监票人");
	}

}
