package io.dangwu.election;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/**
 * Whom the members and the masses recommended, and how many of them there were.
 */
@Embeddable
class RecommendedNames {

	@ElementCollection
	@CollectionTable(name = "election_recommendation", joinColumns = @JoinColumn(name = "election_id"))
	private Set<Recommendation> recommendations = new HashSet<>();

	private @Nullable Integer membersDue;

	private @Nullable Integer masses;

	private @Nullable Integer massesTookPart;

	/**
	 * What the masses were asked about is asked anew where the members recommend anew.
	 */
	void enter(Collection<Recommendation> names) {
		this.recommendations.clear();
		this.recommendations.addAll(names);
	}

	/** All others failed the examination. */
	void examine(Set<UUID> passed) {
		enter(this.recommendations.stream().map((one) -> one.examined(passed.contains(one.memberId()))).toList());
	}

	void membersDue(int number) {
		this.membersDue = number;
	}

	void massesTookPart(int all, int came) {
		this.masses = all;
		this.massesTookPart = came;
	}

	Set<Recommendation> all() {
		return Set.copyOf(this.recommendations);
	}

	int membersDue() {
		return Optional.ofNullable(this.membersDue).orElse(0);
	}

	Optional<Integer> masses() {
		return Optional.ofNullable(this.masses);
	}

	int massesTookPart() {
		return Optional.ofNullable(this.massesTookPart).orElse(0);
	}

}
