package io.dangwu.ballot.rule;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What counts on one ballot; nothing on one that is void.
 *
 * @param approved candidates and names written in
 * @param stances what stands on the lines that could be read
 */
public record CountedSlip(boolean valid, Set<UUID> approved, Map<UUID, Stance> stances) {

	static final CountedSlip VOID = new CountedSlip(false, Set.of(), Map.of());

	public CountedSlip {
		approved = Set.copyOf(approved);
		stances = Map.copyOf(stances);
	}

	boolean says(Stance stance, UUID line) {
		return this.stances.get(line) == stance;
	}

}
