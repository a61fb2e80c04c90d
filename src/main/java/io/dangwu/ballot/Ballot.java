package io.dangwu.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * A secret vote: what is voted on, who counts, and what it came to. Who may vote and the
 * ballots themselves lie in the {@link BallotBox}.
 */
@Entity
class Ballot {

	@Id
	private UUID id;

	private String callerKey;

	private int number;

	private String subject;

	private String branch;

	private String title;

	private LocalDate heldOn;

	private Instant closes;

	@Enumerated(EnumType.STRING)
	private BallotMode mode;

	private int seats;

	private boolean writeIns;

	private Instant opened;

	private int voters;

	private String rollHash;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<BallotLine> lines = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "ballot_eligible")
	@OrderColumn(name = "position")
	private List<BallotLine> eligible = new ArrayList<>();

	@Embedded
	private Officials officials;

	@Embedded
	private CountFile counted = new CountFile();

	@Enumerated(EnumType.STRING)
	private @Nullable BallotOutcome outcome;

	private @Nullable LocalDate endedOn;

	protected Ballot() {
	}

	Ballot(CalledBallot called, Roll roll, List<BallotLine> eligible, int number, Instant opened, ClosingTime closes) {
		this.id = UUID.randomUUID();
		this.callerKey = called.callerKey();
		this.number = number;
		this.subject = called.subject();
		this.branch = called.branch();
		this.title = called.title();
		this.heldOn = called.on();
		this.closes = closes.at();
		this.mode = called.mode();
		this.seats = called.seats();
		this.writeIns = called.writeIns();
		this.opened = opened;
		this.voters = roll.voters().size();
		this.rollHash = roll.hash();
		this.lines.addAll(called.lines());
		this.eligible.addAll(eligible);
		this.officials = new Officials(called);
	}

	void end(BallotOutcome how, LocalDate on) {
		this.outcome = how;
		this.endedOn = on;
	}

	/** The case behind it has ended before it. */
	void abandon(LocalDate on) {
		this.endedOn = on;
	}

	/** What was counted; empty before, and after it was sent back. */
	Optional<Count> count() {
		return this.counted.count(this.voters);
	}

	/** What it came to; empty while it is open, and where it was abandoned. */
	Optional<BallotResult> result() {
		return Optional.ofNullable(this.outcome).map((how) -> result(how, count().orElseThrow()));
	}

	private BallotResult result(BallotOutcome how, Count count) {
		return new BallotResult(this.id, this.callerKey, how, this.voters, count.figures().issued(),
				count.figures().returned(), count.valid(), count.counts(), this.rollHash);
	}

	boolean isOpen() {
		return this.endedOn == null;
	}

	/** Whether somebody may vote at that moment, wherever one does. */
	boolean isOpenAt(Instant moment) {
		return isOpen() && (!isOnline() || moment.isBefore(this.closes));
	}

	boolean isOnline() {
		return this.mode != BallotMode.PAPER;
	}

	UUID id() {
		return this.id;
	}

	String callerKey() {
		return this.callerKey;
	}

	String branch() {
		return this.branch;
	}

	String title() {
		return this.title;
	}

	LocalDate heldOn() {
		return this.heldOn;
	}

	ClosingTime closes() {
		return new ClosingTime(this.closes);
	}

	BallotMode mode() {
		return this.mode;
	}

	int voters() {
		return this.voters;
	}

	String rollHash() {
		return this.rollHash;
	}

	BallotPaper paper() {
		return new BallotPaper(this.mode, this.lines, this.seats, this.writeIns, this.eligible);
	}

	Officials officials() {
		return this.officials;
	}

	CountFile counted() {
		return this.counted;
	}

}
