package io.dangwu.organization.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Chooses the branch that one too small to stand alone is best merged with: near, of the
 * same kind, and the smallest that does not grow too large by it.
 */
public final class NeighbourRule {

	private static final Comparator<Neighbour> NEAREST = Comparator.comparing(Neighbour::sameSuperior)
		.thenComparing(Neighbour::sameCategory)
		.reversed()
		.thenComparing(Neighbour::members)
		.thenComparing(Neighbour::code);

	private NeighbourRule() {
	}

	public static Optional<Neighbour> choose(int full, int members, Collection<Neighbour> neighbours,
			OrganizationRegulations law) {
		return neighbours.stream()
			.filter((one) -> one.sameSuperior() || one.sameCategory())
			.filter((one) -> one.members() + members <= law.branchMaximum().value())
			.filter((one) -> one.full() + full >= law.branchMinimum().value())
			.min(NEAREST);
	}

}
