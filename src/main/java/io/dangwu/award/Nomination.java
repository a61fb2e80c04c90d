package io.dangwu.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
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

	@Embedded
	private Nominated who;

	@Embedded
	private Deeds deeds;

	@Enumerated(EnumType.STRING)
	private NominationState state;

	private @Nullable String reason;

	private String nominatedBy;

	private LocalDate nominatedOn;

	@Embedded
	private @Nullable Scrutiny scrutiny;

	@Embedded
	private @Nullable ListResult result;

	private @Nullable Integer posting;

	private boolean noticed;

	protected Nomination() {
	}

	Nomination(UUID roundId, Nominated who, Deeds deeds, LocalDate on, String by) {
		this.id = UUID.randomUUID();
		this.roundId = roundId;
		this.who = who;
		this.deeds = deeds;
		this.state = NominationState.DRAFT;
		this.nominatedOn = on;
		this.nominatedBy = by;
	}

	void write(Deeds typed) {
		this.deeds = typed;
	}

	void submit() {
		this.state = NominationState.SUBMITTED;
	}

	void report(int rank, String by) {
		this.state = NominationState.REPORTED;
		this.scrutiny = Scrutiny.examined(rank, by);
	}

	void leaveOut(String why, String by) {
		this.scrutiny = Scrutiny.examined(null, by);
		end(NominationState.NOT_REPORTED, why);
	}

	void check(String by) {
		this.state = NominationState.CHECKED;
		this.scrutiny = scrutiny().checked(by);
	}

	/** By the organisation department, or after it by the discipline inspection. */
	void refuse(String why, String by) {
		this.scrutiny = (scrutiny().checkedBy() == null) ? scrutiny().checked(by) : scrutiny().reviewed(by);
		end(NominationState.REFUSED, why);
	}

	void clear(String by) {
		this.state = NominationState.CLEARED;
		this.scrutiny = scrutiny().reviewed(by);
	}

	void rank(ListResult ranked) {
		this.result = ranked;
	}

	/** The ballot among those tied has put it there. */
	void settleTie(int at, int ballots) {
		this.result = result().settled(at, ballots);
	}

	/** It is to be honoured, and the name goes up in a notice of the round. */
	void propose(int number) {
		this.state = NominationState.PROPOSED;
		this.reason = null;
		this.posting = number;
	}

	/** The next in order comes before it, for a reason that everybody may read. */
	void passOver(String why) {
		this.reason = why;
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
		return scrutiny().isBy(userId);
	}

	UUID id() {
		return this.id;
	}

	UUID roundId() {
		return this.roundId;
	}

	Nominated who() {
		return this.who;
	}

	String kind() {
		return this.who.kind();
	}

	Optional<UUID> member() {
		return Optional.ofNullable(this.who.member());
	}

	String name() {
		return this.who.name();
	}

	String branch() {
		return this.who.branch();
	}

	String unit() {
		return this.who.unit();
	}

	NominationState state() {
		return this.state;
	}

	boolean isLeader() {
		return this.deeds.leader();
	}

	LocalDate nominatedOn() {
		return this.nominatedOn;
	}

	/** The place on its list; after all others where it has none. */
	int place() {
		return Optional.ofNullable(result().place()).orElse(Integer.MAX_VALUE);
	}

	int posting() {
		return (this.posting != null) ? this.posting : 0;
	}

	boolean isNoticed() {
		return this.noticed;
	}

	Deeds deeds() {
		return this.deeds;
	}

	ListResult result() {
		return (this.result != null) ? this.result : ListResult.NONE;
	}

	@Nullable Integer unitRank() {
		return scrutiny().unitRank();
	}

	@Nullable String reason() {
		return this.reason;
	}

	private Scrutiny scrutiny() {
		return (this.scrutiny != null) ? this.scrutiny : Scrutiny.NONE;
	}

}
