package io.dangwu.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The election of a branch, from the request to the hand-over.
 */
@Entity
class Election {

	@Id
	private UUID id;

	@Version
	private long version;

	private String businessKey;

	private String branch;

	@Enumerated(EnumType.STRING)
	private ElectionKind kind;

	@Enumerated(EnumType.STRING)
	private ElectionStage stage;

	@Embedded
	private @Nullable ElectionPlan plan;

	private @Nullable LocalDate heldOn;

	@ElementCollection
	@CollectionTable(name = "election_entry", joinColumns = @JoinColumn(name = "election_id"))
	@OrderColumn(name = "position")
	private List<ElectionEntry> entries = new ArrayList<>();

	@Embedded
	private RecommendedNames recommended = new RecommendedNames();

	@Embedded
	private Exclusions leftOut = new Exclusions();

	@ElementCollection
	@CollectionTable(name = "election_candidate", joinColumns = @JoinColumn(name = "election_id"))
	@OrderColumn(name = "position")
	private List<Candidate> candidates = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "election_winner", joinColumns = @JoinColumn(name = "election_id"))
	@OrderColumn(name = "position")
	private List<Winner> winners = new ArrayList<>();

	protected Election() {
	}

	Election(String businessKey, String branch, ElectionKind kind) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.branch = branch;
		this.kind = kind;
		this.stage = ElectionStage.REQUESTING;
	}

	void enter(ElectionEntry entry) {
		this.entries.add(entry);
	}

	void reach(ElectionStage next) {
		this.stage = next;
	}

	void plan(ElectionPlan asked) {
		this.plan = asked;
	}

	void nominate(Collection<Candidate> names) {
		this.candidates.clear();
		this.candidates.addAll(names);
	}

	void held(LocalDate on) {
		this.heldOn = on;
	}

	void elect(Winner winner) {
		this.winners.add(winner);
	}

	/** Whoever was not approved is not in that office; a seat in the committee stays. */
	void unseat(Collection<Office> offices) {
		this.winners.removeIf((winner) -> offices.contains(winner.office()));
	}

	UUID id() {
		return this.id;
	}

	String businessKey() {
		return this.businessKey;
	}

	String branch() {
		return this.branch;
	}

	ElectionKind kind() {
		return this.kind;
	}

	ElectionStage stage() {
		return this.stage;
	}

	/** The plan of an election that was requested. */
	ElectionPlan plan() {
		return Objects.requireNonNull(this.plan);
	}

	Optional<ElectionPlan> planned() {
		return Optional.ofNullable(this.plan);
	}

	RecommendedNames recommended() {
		return this.recommended;
	}

	Exclusions leftOut() {
		return this.leftOut;
	}

	/** The day of the meeting that elected. */
	LocalDate heldOn() {
		return Objects.requireNonNull(this.heldOn);
	}

	List<ElectionEntry> entries() {
		return List.copyOf(this.entries);
	}

	Optional<ElectionEntry> last(ElectionStep step) {
		return this.entries.stream().filter((entry) -> entry.step() == step).reduce((one, later) -> later);
	}

	/** Whether the last line is of that step and ended so. */
	boolean isAfter(ElectionStep step, ElectionOutcome outcome) {
		return !this.entries.isEmpty() && this.entries.get(this.entries.size() - 1).step() == step
				&& this.entries.get(this.entries.size() - 1).outcome() == outcome;
	}

	/** Whether the superior has approved it and the meeting has not voted yet. */
	boolean mayBeWithdrawn() {
		return this.stage == ElectionStage.SELECTING || this.stage == ElectionStage.CONVENING;
	}

	/** Whether the superior has agreed to those who are proposed now. */
	boolean isReviewed() {
		return this.entries.stream()
			.filter((entry) -> entry.step() == ElectionStep.PROPOSAL || entry.step() == ElectionStep.REVIEW)
			.reduce((one, later) -> later)
			.filter((entry) -> entry.outcome() == ElectionOutcome.AGREED)
			.isPresent();
	}

	/** Whose own cause the election is. */
	Set<UUID> concerned() {
		var examined = this.recommended.all().stream().filter(Recommendation::examined).map(Recommendation::memberId);
		var standing = this.candidates.stream().map(Candidate::memberId);
		var elected = this.winners.stream().map(Winner::memberId);
		return Stream.of(examined, standing, elected).flatMap(Function.identity()).collect(Collectors.toSet());
	}

	List<Candidate> candidates() {
		return List.copyOf(this.candidates);
	}

	List<Candidate> candidates(Office office) {
		return this.candidates.stream().filter((candidate) -> candidate.office() == office).toList();
	}

	List<Winner> winners() {
		return List.copyOf(this.winners);
	}

	List<Winner> winners(Office office) {
		return this.winners.stream().filter((winner) -> winner.office() == office).toList();
	}

}
