package io.dangwu.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.dangwu.ballot.rule.VoteFigures;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a vote, who entered it, and what a scrutineer said of it.
 */
@Embeddable
class CountFile {

	private @Nullable Integer issued;

	private @Nullable Integer returned;

	private @Nullable Integer valid;

	@ElementCollection
	@CollectionTable(name = "ballot_counts", joinColumns = @JoinColumn(name = "ballot_id"))
	@OrderColumn(name = "position")
	private List<LineCount> counts = new ArrayList<>();

	private @Nullable String countedBy;

	private @Nullable String confirmedBy;

	@Enumerated(EnumType.STRING)
	private CountReview.@Nullable Remark sentBackFor;

	void enter(Count count, @Nullable String by) {
		this.issued = count.figures().issued();
		this.returned = count.figures().returned();
		this.valid = count.valid();
		this.counts.clear();
		this.counts.addAll(count.counts());
		this.countedBy = by;
		this.sentBackFor = null;
	}

	/** What a scrutineer said; a count sent back is to be entered anew. */
	void review(CountReview review, String by) {
		this.sentBackFor = review.remark();
		this.confirmedBy = review.isConfirmed() ? by : null;
		if (!review.isConfirmed()) {
			this.issued = null;
			this.returned = null;
			this.valid = null;
			this.counts.clear();
			this.countedBy = null;
		}
	}

	/**
	 * What was counted; empty before, and after it was sent back.
	 * @param voters how many were on the roll
	 */
	Optional<Count> count(int voters) {
		return Optional.ofNullable(this.issued)
			.map((known) -> new Count(new VoteFigures(voters, known, this.returned), this.valid, this.counts));
	}

	boolean isCountedBy(String userId) {
		return userId.equals(this.countedBy);
	}

	Optional<String> countedBy() {
		return Optional.ofNullable(this.countedBy);
	}

	Optional<CountReview.Remark> sentBackFor() {
		return Optional.ofNullable(this.sentBackFor);
	}

}
