package io.dangwu.election;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * Whom a branch wants left out of those due, and to whom of them the superior has agreed.
 */
@Embeddable
class Exclusions {

	@ElementCollection
	@CollectionTable(name = "election_exclusion", joinColumns = @JoinColumn(name = "election_id"))
	@OrderColumn(name = "position")
	private List<Exclusion> members = new ArrayList<>();

	@Column(name = "exclusions_agreed")
	private @Nullable String reference;

	void ask(Collection<Exclusion> asked) {
		this.members.clear();
		this.members.addAll(asked);
		this.reference = null;
	}

	void agree(Set<UUID> agreed, String under) {
		this.members.replaceAll((one) -> one.consented(agreed.contains(one.memberId())));
		this.reference = under;
	}

	/** Under which reference the superior has agreed. */
	Optional<String> reference() {
		return Optional.ofNullable(this.reference);
	}

	List<Exclusion> all() {
		return List.copyOf(this.members);
	}

}
