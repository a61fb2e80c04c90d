package io.dangwu.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.meeting.rule.VoteCount;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * A general meeting of a branch for one case.
 */
@Entity
class Meeting {

	@Id
	private UUID id;

	private String businessKey;

	private String callerKey;

	private String branch;

	private String subject;

	private String topic;

	private @Nullable UUID about;

	private @Nullable LocalDate holdBy;

	private Instant opened;

	private @Nullable LocalDate heldOn;

	private @Nullable String place;

	private @Nullable UUID chair;

	private @Nullable String superiorConsent;

	private @Nullable String callOffReason;

	@ElementCollection
	@OrderColumn(name = "position")
	private List<RollEntry> roll = new ArrayList<>();

	@Embedded
	private @Nullable Tally tally;

	private @Nullable String talliedBy;

	@Enumerated(EnumType.STRING)
	private Confirmation.@Nullable Remark sentBackFor;

	private @Nullable String confirmedBy;

	@Enumerated(EnumType.STRING)
	private @Nullable MeetingOutcome outcome;

	private @Nullable String reasoning;

	private @Nullable LocalDate concludedOn;

	protected Meeting() {
	}

	Meeting(String businessKey, CalledMeeting called, Instant opened) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.callerKey = called.callerKey();
		this.branch = called.branch();
		this.subject = called.subject();
		this.topic = called.topic();
		this.about = called.about();
		this.holdBy = called.holdBy();
		this.opened = opened;
	}

	/** To be held by another branch than was planned. */
	void moveTo(String other) {
		this.branch = other;
	}

	void convene(Convening convening, Roll due) {
		this.heldOn = convening.day();
		this.place = convening.place();
		this.chair = convening.chair();
		this.superiorConsent = convening.leftOut().isEmpty() ? null : convening.superiorConsent();
		enter(due);
	}

	void callOff(String reason) {
		this.callOffReason = reason;
	}

	/** The roll as it is when the meeting opens. */
	void open(Roll attended) {
		enter(attended);
	}

	void count(Tally counted, String by) {
		this.tally = counted;
		this.talliedBy = by;
		this.sentBackFor = null;
	}

	/** What a second person said; a tally sent back is to be entered anew. */
	void review(Confirmation confirmation, String by) {
		this.sentBackFor = confirmation.remark();
		this.confirmedBy = confirmation.isConfirmed() ? by : null;
		if (!confirmation.isConfirmed()) {
			this.tally = null;
			this.talliedBy = null;
		}
	}

	void conclude(MeetingOutcome how, String why, LocalDate on) {
		this.outcome = how;
		this.reasoning = why;
		this.concludedOn = on;
	}

	private void enter(Roll entries) {
		this.roll.clear();
		this.roll.addAll(entries.entries());
	}

	VoteCount voteCount() {
		var count = Optional.ofNullable(this.tally);
		return new VoteCount(roll().due().size(), roll().present(), count.map(Tally::yes).orElse(0),
				count.map(Tally::yesWritten).orElse(0));
	}

	/** How it ended; empty while it is open. */
	Optional<MeetingResult> result() {
		return Optional.ofNullable(this.outcome)
			.map((how) -> new MeetingResult(this.id, this.callerKey, lastDay(), voteCount().due(),
					voteCount().present(), voteCount().approvals(), how.name(),
					Objects.requireNonNull(this.reasoning)));
	}

	private LocalDate lastDay() {
		return heldOn().orElseGet(() -> Objects.requireNonNull(this.concludedOn));
	}

	Roll roll() {
		return new Roll(this.roll);
	}

	List<LeftOut> leftOut() {
		return this.roll.stream()
			.filter(RollEntry::isLeftOut)
			.map((entry) -> new LeftOut(entry.memberId(), Objects.requireNonNull(entry.exclusion()), entry.awaySince()))
			.toList();
	}

	/** The day of a meeting that was convened. */
	LocalDate day() {
		return Objects.requireNonNull(this.heldOn);
	}

	Optional<LocalDate> heldOn() {
		return Optional.ofNullable(this.heldOn);
	}

	/** The tally of a meeting that has voted. */
	Optional<Tally> tally() {
		return Optional.ofNullable(this.tally);
	}

	boolean isTalliedBy(String userId) {
		return userId.equals(this.talliedBy);
	}

	String businessKey() {
		return this.businessKey;
	}

	String callerKey() {
		return this.callerKey;
	}

	String branch() {
		return this.branch;
	}

	String topic() {
		return this.topic;
	}

	Optional<LocalDate> holdBy() {
		return Optional.ofNullable(this.holdBy);
	}

	Optional<String> callOffReason() {
		return Optional.ofNullable(this.callOffReason);
	}

	Optional<String> talliedBy() {
		return Optional.ofNullable(this.talliedBy);
	}

	Optional<Confirmation.Remark> sentBackFor() {
		return Optional.ofNullable(this.sentBackFor);
	}

	Optional<MeetingOutcome> outcome() {
		return Optional.ofNullable(this.outcome);
	}

}
