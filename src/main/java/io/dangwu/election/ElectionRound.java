package io.dangwu.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.ballot.BallotOutcome;
import io.dangwu.ballot.BallotResult;
import io.dangwu.election.rule.CountResult;
import io.dangwu.election.rule.Round;
import io.dangwu.election.rule.Standing;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * One vote of an election.
 */
@Entity
class ElectionRound {

	@Id
	private UUID id;

	private UUID electionId;

	private int number;

	@Enumerated(EnumType.STRING)
	private Office office;

	@Enumerated(EnumType.STRING)
	private RoundKind kind;

	private int seats;

	private int due;

	private int present;

	private @Nullable UUID ballot;

	@Enumerated(EnumType.STRING)
	private @Nullable BallotOutcome outcome;

	private @Nullable Integer issued;

	private @Nullable Integer returned;

	private @Nullable Integer valid;

	@Enumerated(EnumType.STRING)
	private @Nullable ElectionOutcome continuation;

	private boolean reductionRefused;

	private @Nullable String law;

	@ElementCollection
	@CollectionTable(name = "election_round_line", joinColumns = @JoinColumn(name = "round_id"))
	@OrderColumn(name = "position")
	private List<RoundLine> lines = new ArrayList<>();

	protected ElectionRound() {
	}

	ElectionRound(UUID electionId, int number, Vote vote, int due, int present) {
		this.id = UUID.randomUUID();
		this.electionId = electionId;
		this.number = number;
		this.office = vote.office();
		this.kind = vote.kind();
		this.seats = vote.seats();
		this.lines.addAll(vote.lines());
		this.due = due;
		this.present = present;
	}

	/** What the box has counted. */
	void count(BallotResult result) {
		this.ballot = result.ballot();
		this.outcome = result.outcome();
		this.issued = result.issued();
		this.returned = result.returned();
		this.valid = result.valid();
		if (result.outcome() == BallotOutcome.VALID) {
			this.lines.clear();
			this.lines.addAll(result.counts().stream().map(RoundLine::counted).toList());
		}
	}

	void judge(CountResult result, String byLaw) {
		Map<UUID, Standing> fates = result.standings()
			.stream()
			.collect(Collectors.toMap(Standing::id, Function.identity()));
		this.lines.replaceAll((line) -> line.judged(fates.get(line.memberId())));
		this.law = byLaw;
	}

	void goOnBy(ElectionOutcome how) {
		this.continuation = how;
	}

	/** The meeting does not agree to elect fewer. */
	void refuseReduction() {
		this.reductionRefused = true;
	}

	boolean isReductionRefused() {
		return this.reductionRefused;
	}

	Round round() {
		return new Round(this.seats, this.due, this.present, Optional.ofNullable(this.valid).orElse(0),
				this.lines.stream().map(RoundLine::votes).toList());
	}

	/** The same vote once more. */
	Vote again() {
		return new Vote(this.office, this.kind, this.seats, this.lines);
	}

	List<RoundLine> lines() {
		return List.copyOf(this.lines);
	}

	List<RoundLine> elected() {
		return this.lines.stream().filter(RoundLine::isElected).toList();
	}

	List<RoundLine> tied() {
		return this.lines.stream().filter(RoundLine::isTied).toList();
	}

	int seatsLeft() {
		return this.seats - elected().size();
	}

	boolean isOpen() {
		return this.continuation == null;
	}

	ElectionOutcome continuation() {
		return Objects.requireNonNull(this.continuation);
	}

	boolean goesOnBy(ElectionOutcome how) {
		return this.continuation == how;
	}

	Office office() {
		return this.office;
	}

	RoundKind kind() {
		return this.kind;
	}

	int number() {
		return this.number;
	}

	int present() {
		return this.present;
	}

	RoundView view() {
		return new RoundView(this.number, this.office, this.kind, this.seats, this.due, this.present, this.outcome,
				this.issued, this.returned, this.valid, this.continuation, this.law, lines());
	}

}
