package io.dangwu.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected at a meeting and who has come; once frozen it stands.
 */
@Embeddable
class Attending {

	@ElementCollection
	@CollectionTable(name = "meeting_roll", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<RollEntry> roll = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "meeting_arrival", joinColumns = @JoinColumn(name = "meeting_id"))
	private Set<Arrival> arrivals = new HashSet<>();

	private boolean rollFrozen;

	private @Nullable String checkInSecret;

	/** Opens the door to those who arrive; the secret makes the codes for it. */
	void expect(Roll due, String secret) {
		enter(due);
		this.arrivals.clear();
		this.checkInSecret = secret;
	}

	/** The roll of a meeting to which too few came may still grow. */
	void take(Roll attended, boolean enough) {
		enter(attended);
		this.rollFrozen = enough;
	}

	void arrive(UUID member, boolean byChair) {
		if (!hasArrived(member)) {
			this.arrivals.add(new Arrival(member, byChair));
		}
	}

	void leave(UUID member) {
		this.arrivals.removeIf((arrival) -> arrival.memberId().equals(member));
	}

	boolean hasArrived(UUID member) {
		return this.arrivals.stream().anyMatch((arrival) -> arrival.memberId().equals(member));
	}

	boolean isByChair(UUID member) {
		return this.arrivals.stream().noneMatch((arrival) -> arrival.memberId().equals(member) && !arrival.byChair());
	}

	boolean isFrozen() {
		return this.rollFrozen;
	}

	Roll roll() {
		return new Roll(this.roll);
	}

	Set<Arrival> arrivals() {
		return Set.copyOf(this.arrivals);
	}

	String checkInSecret() {
		return Objects.requireNonNull(this.checkInSecret);
	}

	private void enter(Roll entries) {
		this.roll.clear();
		this.roll.addAll(entries.entries());
	}

}
