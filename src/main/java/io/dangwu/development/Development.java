package io.dangwu.development;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.dangwu.development.rule.Motion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;

/** The file of one person on the way into the Party: what was done, when and by whom. */
@Entity
class Development {

	/** Of the keys of its cases. */
	static final String KIND = "FZ";

	@Id
	private UUID id;

	@Version
	private long version;

	@NaturalId
	private String businessKey;

	private UUID memberId;

	private String unit;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	@Embedded
	private Probation probation = new Probation();

	@Embedded
	private StepsTaken steps = new StepsTaken();

	@ElementCollection
	@CollectionTable(name = "development_companion", joinColumns = @JoinColumn(name = "development_id"))
	private Set<Companion> companions = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Development() {
	}

	Development(String businessKey, UUID memberId, String unit) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.memberId = memberId;
		this.unit = unit;
		this.stage = Stage.APPLICANT;
	}

	String businessKey() {
		return this.businessKey;
	}

	UUID memberId() {
		return this.memberId;
	}

	String unit() {
		return this.unit;
	}

	Stage stage() {
		return this.stage;
	}

	Probation probation() {
		return this.probation;
	}

	StepsTaken steps() {
		return this.steps;
	}

	/** What the committee has put before the general meeting. */
	Motion motion() {
		return Motion.valueOf(this.steps.last(Step.PROBATION_REVIEW).orElseThrow().outcome().name());
	}

	/** The case goes on in another branch, under the same key. */
	void moveTo(String branch) {
		this.unit = branch;
	}

	/**
	 * A probationary member has moved, and the new organisation has not yet examined the
	 * admission.
	 */
	boolean awaitsTransferCheck() {
		return hasMovedInProbation() && !isDoneSinceMove(Step.TRANSFER_CHECK);
	}

	/** Has come from outside, and this branch has not yet looked for itself. */
	boolean isNewcomer() {
		return this.steps.endedWith(Step.MOVE, Outcome.MOVED_IN) && !isDoneSinceMove(Step.INSPECTION);
	}

	/** Once after each move during probation, before the committee has its say. */
	boolean mayPostpone() {
		return hasMovedInProbation() && !isDoneSinceMove(Step.POSTPONEMENT) && !isDoneSinceMove(Step.PROBATION_REVIEW);
	}

	private boolean hasMovedInProbation() {
		return this.stage == Stage.PROBATIONARY && this.steps.isEnteredSince(Step.MOVE, Step.APPROVAL);
	}

	private boolean isDoneSinceMove(Step step) {
		return this.steps.isEnteredSince(step, Step.MOVE);
	}

	/** Decided, but its papers are not yet archived. */
	boolean awaitsArchive() {
		return (this.stage == Stage.FULL || this.stage == Stage.CANCELLED) && this.steps.last(Step.ARCHIVE).isEmpty();
	}

	void reach(Stage stage) {
		this.stage = stage;
	}

	List<UUID> companions(CompanionKind kind) {
		return this.companions.stream().filter((one) -> one.kind() == kind).map(Companion::memberId).sorted().toList();
	}

	/**
	 * Whether somebody accompanies it so, or is to after a move, and is asked to at this
	 * stage.
	 */
	boolean isAccompanied(CompanionKind kind) {
		return kind.isAtWork(this.stage) && (!companions(kind).isEmpty() || this.steps.last(Step.MOVE).isPresent());
	}

	/** Whether that person accompanies it at this stage. */
	boolean needs(UUID companion) {
		return this.companions.stream()
			.anyMatch((one) -> one.memberId().equals(companion) && one.kind().isAtWork(this.stage));
	}

	void accompany(CompanionKind kind, List<UUID> memberIds, LocalDate from) {
		this.companions.removeIf((one) -> one.kind() == kind);
		memberIds.forEach((memberId) -> this.companions.add(new Companion(memberId, kind, from)));
	}

	void begin(Probation begun) {
		reach(Stage.PROBATIONARY);
		this.probation = begun;
	}

}
