package io.dangwu.award.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/**
 * The public vote on one list of a round.
 */
@Entity
@Table(name = "award_vote")
class ListVote {

	@Id
	private String callerKey;

	private String roundKey;

	private String kind;

	private String title;

	private LocalDate openedOn;

	private Instant closes;

	@ElementCollection
	@CollectionTable(name = "award_vote_candidate", joinColumns = @JoinColumn(name = "caller_key"))
	@OrderColumn(name = "position")
	private List<Candidate> candidates = new ArrayList<>();

	protected ListVote() {
	}

	ListVote(String roundKey, String kind, String title, LocalDate openedOn, Instant closes,
			List<Candidate> candidates) {
		this.callerKey = key(roundKey, kind);
		this.roundKey = roundKey;
		this.kind = kind;
		this.title = title;
		this.openedOn = openedOn;
		this.closes = closes;
		this.candidates.addAll(candidates);
	}

	/** The key under which its ballot is held. */
	static String key(String roundKey, String kind) {
		return roundKey + "-" + kind;
	}

	String callerKey() {
		return this.callerKey;
	}

	String roundKey() {
		return this.roundKey;
	}

	String kind() {
		return this.kind;
	}

	String title() {
		return this.title;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	Instant closes() {
		return this.closes;
	}

	List<Candidate> candidates() {
		return List.copyOf(this.candidates);
	}

}
