package io.dangwu.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.dangwu.ballot.BallotMode;
import io.dangwu.organization.ElectionMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is to be elected when, and how, as the superior is asked for it.
 *
 * @param seats members of the committee to be elected; none without a committee
 * @param withSecretary whether a secretary is elected too
 * @param withDeputy whether a deputy is elected too
 * @param reason why it departs from what is normal
 */
@Embeddable
public record ElectionPlan(LocalDate plannedOn, @Nullable String agenda, int seats, boolean withCommittee,
		boolean withSecretary, boolean withDeputy, @Enumerated(EnumType.STRING) ElectionMode variant,
		@Enumerated(EnumType.STRING) BallotMode ballotMode, @Nullable String reason) {

	public boolean isOpen() {
		return this.variant == ElectionMode.OPEN_RECOMMENDATION;
	}

	/** What the general meeting votes on, in this order. */
	public List<Office> byMeeting() {
		var offices = new ArrayList<Office>();
		if (this.withCommittee) {
			offices.add(Office.COMMITTEE);
		}
		if (!this.withCommittee || isOpen()) {
			offices.addAll(leaders());
		}
		return List.copyOf(offices);
	}

	/** What the new committee votes on by itself. */
	public List<Office> byCommittee() {
		return (this.withCommittee && !isOpen()) ? leaders() : List.of();
	}

	int seats(Office office) {
		return (office == Office.COMMITTEE) ? this.seats : 1;
	}

	int allSeats() {
		return byMeeting().stream().mapToInt(this::seats).sum();
	}

	private List<Office> leaders() {
		var offices = new ArrayList<Office>();
		if (this.withSecretary) {
			offices.add(Office.SECRETARY);
		}
		if (this.withDeputy) {
			offices.add(Office.DEPUTY);
		}
		return List.copyOf(offices);
	}

	/** The offices with their numbers, in words. */
	public String words() {
		var parts = new ArrayList<String>();
		if (this.withCommittee) {
			parts.add("委员 %d 名".formatted(this.seats));
		}
		var leaders = leaders().stream().map((office) -> office.title() + " 1 名").collect(Collectors.joining("、"));
		if (!leaders.isEmpty()) {
			parts.add(this.withCommittee ? "从委员中产生" + leaders : leaders);
		}
		return String.join("，", parts);
	}

}
