package io.dangwu.election.rule;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Where the meeting elects the committee first and its secretary after it, only who was
 * elected to the committee still stands: one name alone is voted on, and without any the
 * post stays open.
 */
public final class DirectOfficeRule {

	private DirectOfficeRule() {
	}

	/** Who of the candidates still stands, in their order. */
	public static List<UUID> standing(List<UUID> candidates, Collection<UUID> committee) {
		return candidates.stream().filter(committee::contains).toList();
	}

}
