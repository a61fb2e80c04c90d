package io.dangwu.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.meeting.rule.VoteCount;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/**
 * A general meeting of a branch for one case.
 */
@Entity
class Meeting {

	@Id
	private UUID id;

	private String businessKey;

	private String branch;

	@Embedded
	private Matter matter;

	private Instant opened;

	private @Nullable String callOffReason;

	@Embedded
	private @Nullable Sitting sitting;

	@Embedded
	private Attending attending = new Attending();

	@ElementCollection
	@CollectionTable(name = "meeting_functionary", joinColumns = @JoinColumn(name = "meeting_id"))
	private Set<Functionary> functionaries = new HashSet<>();

	@Embedded
	private @Nullable CountSheet sheet;

	@Embedded
	private @Nullable Ending ending;

	protected Meeting() {
	}

	Meeting(String businessKey, CalledMeeting called, MeetingPurpose purpose, Instant opened) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.branch = called.branch();
		this.matter = Matter.of(called, purpose);
		this.opened = opened;
	}

	/** To be held by another branch than was planned. */
	void moveTo(String other) {
		this.branch = other;
	}

	void convene(Sitting planned, Roll due, String checkInSecret) {
		this.sitting = planned;
		this.attending.expect(due, checkInSecret);
	}

	/** The ballot box is open on the day of the meeting only. */
	void holdOn(LocalDate today) {
		if (today.isAfter(day())) {
			this.sitting = sat().onPaper();
		}
	}

	void callOff(String reason) {
		this.callOffReason = reason;
	}

	void appoint(Set<Functionary> confirmed) {
		this.functionaries.clear();
		this.functionaries.addAll(confirmed);
	}

	void enter(CountSheet figures) {
		this.sheet = figures;
	}

	void conclude(MeetingOutcome how, String why, LocalDate on) {
		this.ending = new Ending(how, why, on);
	}

	VoteCount voteCount() {
		return new VoteCount(roll().due().size(), roll().present().size(), tally().map(Tally::yes).orElse(0),
				tally().map(Tally::yesWritten).orElse(0));
	}

	/** How it ended; empty while it is open. */
	Optional<MeetingResult> result() {
		return ending()
			.map((end) -> new MeetingResult(this.id, callerKey(), heldOn().orElse(end.on()), voteCount().due(),
					voteCount().present(), voteCount().approvals(), end.outcome().name(), end.reasoning()));
	}

	/** What whoever called it goes on with; empty where it did not come to that. */
	Optional<HeldMeeting> held() {
		return ending().filter((end) -> end.outcome() == MeetingOutcome.HELD)
			.map((end) -> new HeldMeeting(this.id, this.businessKey, day(), sat().place(), sat().chair(), roll().due(),
					roll().present(), on(Functionary.Duty.SCRUTINEER), on(Functionary.Duty.TELLER), roll().words(),
					end.reasoning()));
	}

	List<UUID> on(Functionary.Duty duty) {
		return this.functionaries.stream()
			.filter((functionary) -> functionary.duty() == duty)
			.map(Functionary::memberId)
			.toList();
	}

	Set<Functionary> functionaries() {
		return Set.copyOf(this.functionaries);
	}

	Attending attending() {
		return this.attending;
	}

	Roll roll() {
		return this.attending.roll();
	}

	/** The day of a meeting that was convened. */
	LocalDate day() {
		return sat().heldOn();
	}

	/** Where and under whom a meeting that was convened is held. */
	Sitting sat() {
		return Objects.requireNonNull(this.sitting);
	}

	Optional<Sitting> sitting() {
		return Optional.ofNullable(this.sitting);
	}

	Optional<LocalDate> heldOn() {
		return sitting().map(Sitting::heldOn);
	}

	Optional<CountSheet> sheet() {
		return Optional.ofNullable(this.sheet);
	}

	/** The tally of a meeting that has voted. */
	Optional<Tally> tally() {
		return sheet().map(CountSheet::tally);
	}

	Optional<Ending> ending() {
		return Optional.ofNullable(this.ending);
	}

	Optional<String> callOffReason() {
		return Optional.ofNullable(this.callOffReason);
	}

	boolean isOnline() {
		return this.matter.purpose() == MeetingPurpose.RESOLUTION
				&& sitting().filter((planned) -> planned.votingWay() == VotingWay.ONLINE).isPresent();
	}

	UUID id() {
		return this.id;
	}

	String businessKey() {
		return this.businessKey;
	}

	Matter matter() {
		return this.matter;
	}

	String callerKey() {
		return this.matter.callerKey();
	}

	String branch() {
		return this.branch;
	}

	String topic() {
		return this.matter.topic();
	}

}
