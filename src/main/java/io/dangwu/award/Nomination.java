package io.dangwu.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.rule.Ranked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a branch, that stands for an award of a round.
 */
@Entity(name = "AwardNomination")
class Nomination {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private UUID roundId;

	private String kind;

	private @Nullable UUID memberId;

	private String name;

	private String branch;

	private String unit;

	private String deeds;

	private @Nullable String opinions;

	private boolean leader;

	private boolean failedCourse;

	private @Nullable Integer approvals;

	@Enumerated(EnumType.STRING)
	private NominationState state;

	private @Nullable String reason;

	private String nominatedBy;

	private LocalDate nominatedOn;

	private @Nullable Integer unitRank;

	private @Nullable String examinedBy;

	private @Nullable String checkedBy;

	private @Nullable String reviewedBy;

	private @Nullable Integer votes;

	private @Nullable BigDecimal panel;

	private @Nullable BigDecimal publicScore;

	private @Nullable BigDecimal composite;

	private @Nullable Integer place;

	private @Nullable Integer ballotVotes;

	private @Nullable Integer posting;

	private boolean noticed;

	protected Nomination() {
	}

	Nomination(UUID roundId, Nominated who, Deeds deeds, LocalDate on, String by) {
		this.id = UUID.randomUUID();
		this.roundId = roundId;
		this.kind = who.kind();
		this.memberId = who.member();
		this.name = who.name();
		this.branch = who.branch();
		this.unit = who.unit();
		this.state = NominationState.DRAFT;
		this.nominatedOn = on;
		this.nominatedBy = by;
		write(deeds);
	}

	final void write(Deeds typed) {
		this.deeds = typed.text();
		this.opinions = typed.opinions();
		this.leader = typed.leader();
		this.failedCourse = typed.failedCourse();
		this.approvals = typed.approvals();
	}

	void submit() {
		this.state = NominationState.SUBMITTED;
	}

	void report(int rank, String by) {
		this.state = NominationState.REPORTED;
		this.unitRank = rank;
		this.examinedBy = by;
	}

	void leaveOut(String why, String by) {
		this.examinedBy = by;
		end(NominationState.NOT_REPORTED, why);
	}

	void check(String by) {
		this.state = NominationState.CHECKED;
		this.checkedBy = by;
	}

	void refuse(String why, String by) {
		this.checkedBy = (this.checkedBy != null) ? this.checkedBy : by;
		end(NominationState.REFUSED, why);
	}

	void clear(String by) {
		this.state = NominationState.CLEARED;
		this.reviewedBy = by;
	}

	void score(Ranked ranked, int at) {
		this.votes = ranked.contender().votes();
		this.panel = ranked.contender().panel();
		this.publicScore = ranked.publicScore();
		this.composite = ranked.composite();
		this.place = at;
	}

	void settleTie(int at, int ballots) {
		this.place = at;
		this.ballotVotes = ballots;
	}

	void propose() {
		this.state = NominationState.PROPOSED;
	}

	/** The name goes up in a notice of the round. */
	void post(int number) {
		this.posting = number;
	}

	void passNotice() {
		this.noticed = true;
	}

	void award() {
		this.state = NominationState.AWARDED;
	}

	void end(NominationState how, @Nullable String why) {
		this.state = how;
		this.reason = why;
	}

	/** Nobody both examines or checks and decides. */
	boolean wasExaminedBy(String userId) {
		return userId.equals(this.examinedBy) || userId.equals(this.checkedBy) || userId.equals(this.reviewedBy);
	}

	Optional<String> checkedBy() {
		return Optional.ofNullable(this.checkedBy);
	}

	Optional<String> examinedBy() {
		return Optional.ofNullable(this.examinedBy);
	}

	UUID id() {
		return this.id;
	}

	UUID roundId() {
		return this.roundId;
	}

	String kind() {
		return this.kind;
	}

	Optional<UUID> member() {
		return Optional.ofNullable(this.memberId);
	}

	String name() {
		return this.name;
	}

	String branch() {
		return this.branch;
	}

	String unit() {
		return this.unit;
	}

	NominationState state() {
		return this.state;
	}

	boolean isLeader() {
		return this.leader;
	}

	LocalDate nominatedOn() {
		return this.nominatedOn;
	}

	int place() {
		return (this.place != null) ? this.place : Integer.MAX_VALUE;
	}

	int posting() {
		return (this.posting != null) ? this.posting : 0;
	}

	boolean isNoticed() {
		return this.noticed;
	}

	Deeds deeds() {
		return new Deeds(this.deeds, this.opinions, this.leader, this.failedCourse, this.approvals);
	}

	NominationView.Score score() {
		return new NominationView.Score(this.votes, this.panel, this.publicScore, this.composite, this.place,
				this.ballotVotes);
	}

	@Nullable Integer unitRank() {
		return this.unitRank;
	}

	@Nullable String reason() {
		return this.reason;
	}

}
