package io.dangwu.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/**
 * Who presides over a vote, who counts it, and who watches over the count.
 */
@Embeddable
class Officials {

	private @Nullable UUID chair;

	@ElementCollection
	@CollectionTable(name = "ballot_officials", joinColumns = @JoinColumn(name = "ballot_id"))
	private Set<Official> officials = new HashSet<>();

	protected Officials() {
	}

	Officials(CalledBallot called) {
		this.chair = called.chair();
		called.tellers().forEach((member) -> this.officials.add(new Official(member, Duty.TELLER)));
		called.scrutineers().forEach((member) -> this.officials.add(new Official(member, Duty.SCRUTINEER)));
	}

	/** None where nobody presides, as over a selection. */
	Optional<UUID> chair() {
		return Optional.ofNullable(this.chair);
	}

	boolean isLedBy(UUID member) {
		return member.equals(this.chair);
	}

	boolean has(Duty duty, UUID member) {
		return this.officials.contains(new Official(member, duty));
	}

	List<UUID> of(Duty duty) {
		return this.officials.stream()
			.filter((official) -> official.duty() == duty)
			.map(Official::memberId)
			.sorted()
			.toList();
	}

}
