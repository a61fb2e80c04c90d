package io.dangwu.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.grading.Grade;
import io.dangwu.grading.GradePublished;
import io.dangwu.grading.Promotion;
import io.dangwu.rectification.rule.RectificationRegulations;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The rectification of one branch in one year.
 */
@Entity
class Rectification {

	@Id
	private UUID id;

	@Version
	private long version;

	private String businessKey;

	private String unit;

	private int year;

	private String gradingKey;

	private @Nullable String formerKey;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private BigDecimal score;

	@Enumerated(EnumType.STRING)
	private RectificationStage stage;

	private LocalDate openedOn;

	private LocalDate planBy;

	private LocalDate endsOn;

	private int edition;

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

	private @Nullable String secretaryReview;

	private int established;

	private @Nullable String acceptance;

	private boolean skipApproved;

	private @Nullable String outcome;

	private boolean newRound;

	@SuppressWarnings("NullAway.Init")
	protected Rectification() {
	}

	Rectification(String businessKey, GradePublished grade, RectificationRegulations law,
			@Nullable Rectification former) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.unit = grade.unit();
		this.year = grade.year();
		this.gradingKey = grade.businessKey();
		this.grade = grade.grade();
		this.score = grade.score();
		this.stage = RectificationStage.DRAFT;
		this.openedOn = grade.on();
		this.planBy = grade.on().plus(law.planWithin().value());
		this.endsOn = grade.on().plus(law.rectifyWithin().value());
		this.edition = 1;
		if (former != null) {
			follow(former);
		}
	}

	/** What was left open last time is the beginning of the next plan. */
	private void follow(Rectification former) {
		this.formerKey = former.businessKey;
		if (former.newRound) {
			takeOver(former);
		}
	}

	/** What another plan has left unsolved stands in this one. */
	final void takeOver(Rectification other) {
		other.unsolved()
			.forEach((problem) -> this.problems.add(new Problem(this.problems.size() + 1, problem.planned())));
	}

	void plan(PlanDraft draft) {
		demand(RectificationStage.DRAFT, "方案已经提交，不能再修改");
		this.problems.clear();
		draft.problems().forEach((problem) -> this.problems.add(new Problem(this.problems.size() + 1, problem)));
		this.institutions.clear();
		this.institutions.addAll(draft.institutions());
		this.carriers.clear();
		this.carriers.addAll(draft.carriers());
	}

	void submitPlan() {
		this.stage = RectificationStage.PREVIEW;
	}

	void forward(String discussed, LocalDate on) {
		this.preview = discussed;
		this.previewedOn = on;
		this.stage = RectificationStage.MEETING;
	}

	/** To be drafted anew, as a new edition. */
	void revise() {
		this.edition++;
		this.stage = RectificationStage.DRAFT;
	}

	void resolve(Resolved meeting) {
		this.resolution = meeting.words();
		this.resolvedOn = meeting.heldOn();
		this.stage = RectificationStage.RESOLVED;
	}

	void file(LocalDate on) {
		this.filedOn = on;
		this.stage = RectificationStage.CLOSING;
		this.problems.forEach(Problem::begin);
	}

	void reviewSecretary(String result) {
		this.secretaryReview = result;
	}

	void accept(int institutionsInForce, String opinion) {
		this.established = institutionsInForce;
		this.acceptance = opinion;
		this.stage = RectificationStage.REGRADE;
	}

	void decide(boolean skips) {
		this.skipApproved = skips;
	}

	/** The branch is no more. */
	void close(String why) {
		this.outcome = why;
		this.stage = RectificationStage.ENDED;
	}

	/** The plan is wanted by that day, as long as it is not filed. */
	void planBy(LocalDate day) {
		if (this.stage.compareTo(RectificationStage.CLOSING) < 0) {
			this.planBy = day;
		}
	}

	/** It ends on that day, but not before what the branch has planned itself. */
	void endOn(LocalDate day) {
		if (this.stage.compareTo(RectificationStage.REGRADE) < 0) {
			this.endsOn = this.problems.stream()
				.filter((problem) -> this.stage != RectificationStage.DRAFT)
				.flatMap((problem) -> Stream.ofNullable(problem.planned().deadline()))
				.filter(day::isBefore)
				.max(Comparator.naturalOrder())
				.orElse(day);
		}
	}

	void conclude(Promotion promotion) {
		this.outcome = promotion.words();
		this.newRound = promotion.newRound();
		this.stage = RectificationStage.DONE;
	}

	void demand(RectificationStage wanted, String otherwise) {
		Verdict.refusedIf(this.stage != wanted, otherwise).orThrow();
	}

	Problem problem(int number) {
		return this.problems.stream()
			.filter((problem) -> problem.number() == number)
			.findFirst()
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("方案中没有第 %d 个问题".formatted(number))));
	}

	/** Whether problems are closed on that day: after filing, until the end. */
	boolean isClosing(LocalDate on) {
		return this.stage == RectificationStage.CLOSING && !on.isAfter(this.endsOn);
	}

	Stream<Problem> unsolved() {
		return this.problems.stream().filter((problem) -> !problem.isClosed());
	}

	int closed() {
		return Math.toIntExact(this.problems.stream().filter(Problem::isClosed).count());
	}

	String businessKey() {
		return this.businessKey;
	}

	String unit() {
		return this.unit;
	}

	int year() {
		return this.year;
	}

	String gradingKey() {
		return this.gradingKey;
	}

	Optional<String> formerKey() {
		return Optional.ofNullable(this.formerKey);
	}

	Grade grade() {
		return this.grade;
	}

	RectificationStage stage() {
		return this.stage;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	LocalDate planBy() {
		return this.planBy;
	}

	LocalDate endsOn() {
		return this.endsOn;
	}

	int edition() {
		return this.edition;
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	List<String> institutions() {
		return List.copyOf(this.institutions);
	}

	List<String> carriers() {
		return List.copyOf(this.carriers);
	}

	/** Who has discussed the plan before the general meeting. */
	Optional<String> preview() {
		return Optional.ofNullable(this.preview);
	}

	Optional<LocalDate> previewedOn() {
		return Optional.ofNullable(this.previewedOn);
	}

	Optional<String> resolution() {
		return Optional.ofNullable(this.resolution);
	}

	/** The day of the general meeting that took the plan. */
	Optional<LocalDate> resolvedOn() {
		return Optional.ofNullable(this.resolvedOn);
	}

	Optional<LocalDate> filedOn() {
		return Optional.ofNullable(this.filedOn);
	}

	Optional<String> secretaryReview() {
		return Optional.ofNullable(this.secretaryReview);
	}

	int established() {
		return this.established;
	}

	Optional<String> acceptance() {
		return Optional.ofNullable(this.acceptance);
	}

	Optional<String> outcome() {
		return Optional.ofNullable(this.outcome);
	}

	boolean skipApproved() {
		return this.skipApproved;
	}

	boolean isNewRound() {
		return this.newRound;
	}

}
