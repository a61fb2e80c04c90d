package io.dangwu.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.development.rule.Motion;
import io.dangwu.development.rule.Part;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** The file of one person on the way into the Party: what was done, when and by whom. */
@Entity
class Development {

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

	private @Nullable LocalDate probationEndsOn;

	private int extensions;

	private @Nullable LocalDate proposedEnd;

	private @Nullable LocalDate postponedTo;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "development_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<Entry> entries = new ArrayList<>();

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

	/** The stored end of probation, with the extension if there was one. */
	LocalDate probationEndsOn() {
		return Optional.ofNullable(this.probationEndsOn).orElseThrow();
	}

	/** The day from which the conversion may be discussed. */
	LocalDate discussionOpens() {
		return Optional.ofNullable(this.postponedTo).orElseGet(this::probationEndsOn);
	}

	/** How often probation was extended. */
	int extensions() {
		return this.extensions;
	}

	/** The end of probation that the motion before the meeting names. */
	Optional<LocalDate> proposedEnd() {
		return Optional.ofNullable(this.proposedEnd);
	}

	/** What the committee has put before the general meeting. */
	Motion motion() {
		return Motion.valueOf(last(Step.PROBATION_REVIEW).orElseThrow().outcome().name());
	}

	List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	/** The last time the step was entered. */
	Optional<Entry> last(Step step) {
		return this.entries.stream().filter((entry) -> entry.step() == step).max(Comparator.comparing(Entry::position));
	}

	/** The day of the step, entered last. */
	LocalDate dayOf(Step step) {
		return last(step).map(Entry::on)
			.orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(this.businessKey, step)));
	}

	boolean endedWith(Step step, Outcome outcome) {
		return last(step).filter((entry) -> entry.outcome() == outcome).isPresent();
	}

	/** What may be told to the person, each step on the last day on which it was done. */
	List<StepDone> stepsDone() {
		var last = new LinkedHashMap<Step, LocalDate>();
		this.entries.stream().filter((entry) -> entry.step().isToldToThePerson()).forEach((entry) -> {
			last.remove(entry.step());
			last.put(entry.step(), entry.on());
		});
		return last.entrySet().stream().map((step) -> new StepDone(step.getKey(), step.getValue())).toList();
	}

	/** How often the step was entered since another one was. */
	int count(Step step, Step since) {
		var start = last(since).map(Entry::position).orElse(0);
		return (int) this.entries.stream().filter((entry) -> entry.step() == step && entry.position() > start).count();
	}

	/** Whether the step was entered after another one last ended so. */
	boolean isEnteredSince(Step step, Step since, Outcome outcome) {
		var start = this.entries.stream()
			.filter((entry) -> entry.step() == since && entry.outcome() == outcome)
			.mapToInt(Entry::position)
			.max()
			.orElse(0);
		return this.entries.stream().anyMatch((entry) -> entry.step() == step && entry.position() > start);
	}

	/** In which parts of the case somebody has acted. */
	Set<Part> partsOf(String userId) {
		return this.entries.stream()
			.filter((entry) -> entry.participants().anyMatch(userId::equals))
			.flatMap((entry) -> entry.step().part().stream())
			.collect(Collectors.toSet());
	}

	void enter(Step step, Act act, String actor, Instant now) {
		this.entries.add(new Entry(this.entries.size() + 1, step, act, actor, now));
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
		return this.stage == Stage.PROBATIONARY && count(Step.MOVE, Step.APPROVAL) > 0
				&& count(Step.TRANSFER_CHECK, Step.MOVE) == 0;
	}

	/** Has come from outside, and this branch has not yet looked for itself. */
	boolean isNewcomer() {
		return endedWith(Step.MOVE, Outcome.MOVED_IN) && count(Step.INSPECTION, Step.MOVE) == 0;
	}

	/** Once after each move during probation, before the committee has its say. */
	boolean mayPostpone() {
		return this.stage == Stage.PROBATIONARY && count(Step.MOVE, Step.APPROVAL) > 0
				&& count(Step.POSTPONEMENT, Step.MOVE) == 0 && count(Step.PROBATION_REVIEW, Step.MOVE) == 0;
	}

	/** Decided, but its papers are not yet archived. */
	boolean awaitsArchive() {
		return (this.stage == Stage.FULL || this.stage == Stage.CANCELLED) && last(Step.ARCHIVE).isEmpty();
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
		return kind.isAtWork(this.stage) && (!companions(kind).isEmpty() || last(Step.MOVE).isPresent());
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

	void beginProbation(LocalDate end) {
		reach(Stage.PROBATIONARY);
		this.probationEndsOn = end;
	}

	/** Goes on with a probation that was begun elsewhere. */
	void resumeProbation(LocalDate end, boolean extended) {
		beginProbation(end);
		this.extensions = extended ? 1 : 0;
	}

	void postpone(LocalDate day) {
		this.postponedTo = day;
	}

	void proposeEnd(@Nullable LocalDate end) {
		this.proposedEnd = end;
	}

	void extendProbation() {
		this.probationEndsOn = this.proposedEnd;
		this.postponedTo = null;
		this.extensions++;
	}

}
