package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a branch plans to solve and to set up, and how the plan was adopted.
 */
@Embeddable
class Plan {

	private int edition = 1;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "rectification_id", nullable = false, updatable = false)
	@OrderBy("number")
	private List<Problem> problems = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "rectification_institution", joinColumns = @JoinColumn(name = "rectification_id"))
	@OrderColumn(name = "position")
	@Column(name = "text")
	private List<String> institutions = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "rectification_carrier", joinColumns = @JoinColumn(name = "rectification_id"))
	@OrderColumn(name = "position")
	@Column(name = "text")
	private List<String> carriers = new ArrayList<>();

	private @Nullable String preview;

	private @Nullable LocalDate previewedOn;

	private @Nullable String resolution;

	private @Nullable LocalDate resolvedOn;

	private @Nullable LocalDate filedOn;

	/** What another plan has left unsolved stands in this one. */
	void takeOver(Plan other) {
		other.unsolved().map(Problem::planned).forEach(this::add);
	}

	void write(PlanDraft draft) {
		this.problems.clear();
		draft.problems().forEach(this::add);
		this.institutions.clear();
		this.institutions.addAll(draft.institutions());
		this.carriers.clear();
		this.carriers.addAll(draft.carriers());
	}

	private void add(ProblemDraft problem) {
		this.problems.add(new Problem(this.problems.size() + 1, problem));
	}

	/** To be drafted anew, as a new edition. */
	void revise() {
		this.edition++;
	}

	void preview(String discussed, LocalDate on) {
		this.preview = discussed;
		this.previewedOn = on;
	}

	void resolve(Resolved meeting) {
		this.resolution = meeting.words();
		this.resolvedOn = meeting.heldOn();
	}

	void file(LocalDate on) {
		this.filedOn = on;
		this.problems.forEach(Problem::begin);
	}

	int edition() {
		return this.edition;
	}

	PlanDraft draft() {
		return new PlanDraft(this.problems.stream().map(Problem::planned).toList(), institutions(), carriers());
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	Problem problem(int number) {
		return this.problems.stream()
			.filter((problem) -> problem.number() == number)
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("方案中没有第 %d 个问题".formatted(number))));
	}

	Stream<Problem> unsolved() {
		return this.problems.stream().filter((problem) -> !problem.isClosed());
	}

	/** The day by which all of them are planned to be solved. */
	Optional<LocalDate> lastDeadline() {
		return this.problems.stream()
			.flatMap((problem) -> Stream.ofNullable(problem.planned().deadline()))
			.max(Comparator.naturalOrder());
	}

	int closed() {
		return Math.toIntExact(this.problems.stream().filter(Problem::isClosed).count());
	}

	List<String> institutions() {
		return List.copyOf(this.institutions);
	}

	List<String> carriers() {
		return List.copyOf(this.carriers);
	}

	/** Who has discussed it before the general meeting. */
	Optional<String> preview() {
		return Optional.ofNullable(this.preview);
	}

	Optional<LocalDate> previewedOn() {
		return Optional.ofNullable(this.previewedOn);
	}

	Optional<String> resolution() {
		return Optional.ofNullable(this.resolution);
	}

	/** The day of the general meeting that took it. */
	Optional<LocalDate> resolvedOn() {
		return Optional.ofNullable(this.resolvedOn);
	}

	Optional<LocalDate> filedOn() {
		return Optional.ofNullable(this.filedOn);
	}

}
