package io.dangwu.grading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.dangwu.grading.rule.GradeResult;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The grading of one organisation.
 */
@Entity
class Grading {

	@Id
	private UUID id;

	@Version
	private long version;

	private String businessKey;

	private String unit;

	private int year;

	@Enumerated(EnumType.STRING)
	private GradingKind kind;

	@Enumerated(EnumType.STRING)
	private GradingStage stage;

	private LocalDate openedOn;

	private LocalDate selfUntil;

	private @Nullable LocalDate selfMissedOn;

	@ElementCollection
	@CollectionTable(name = "grading_evaluator", joinColumns = @JoinColumn(name = "grading_id"))
	@Column(name = "user_id")
	private Set<String> evaluators = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "grading_veto", joinColumns = @JoinColumn(name = "grading_id"))
	private Set<FoundVeto> vetoes = new HashSet<>();

	@Embedded
	private ReckonedGrade reckoned = new ReckonedGrade();

	private @Nullable LocalDate publishedOn;

	@SuppressWarnings("NullAway.Init")
	protected Grading() {
	}

	Grading(String businessKey, NewGrading wanted, GradingKind kind, LocalDate openedOn) {
		this.id = UUID.randomUUID();
		this.businessKey = businessKey;
		this.unit = wanted.unit();
		this.year = wanted.year();
		this.kind = kind;
		this.stage = GradingStage.SELF;
		this.openedOn = openedOn;
		this.selfUntil = wanted.selfUntil();
	}

	void awaitSelf(LocalDate until) {
		this.selfUntil = until;
	}

	void missSelf(LocalDate on) {
		this.selfMissedOn = on;
		reach(GradingStage.SCORING);
	}

	void appoint(Set<String> people) {
		this.evaluators.clear();
		this.evaluators.addAll(people);
	}

	void find(Set<FoundVeto> found) {
		this.vetoes.clear();
		this.vetoes.addAll(found);
	}

	void reach(GradingStage next) {
		this.stage = next;
	}

	/** What the rule has reckoned. */
	void decide(GradeResult result, LocalDate on) {
		this.reckoned.decide(result, on);
		reach(GradingStage.DECIDED);
	}

	void publish(LocalDate on) {
		this.publishedOn = on;
		reach(GradingStage.PUBLISHED);
	}

	/** It ends without a grade, because the organisation is no more. */
	void close(String why) {
		this.reckoned.drop(why);
		reach(GradingStage.CLOSED);
	}

	UUID id() {
		return this.id;
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

	GradingKind kind() {
		return this.kind;
	}

	GradingStage stage() {
		return this.stage;
	}

	LocalDate openedOn() {
		return this.openedOn;
	}

	LocalDate selfUntil() {
		return this.selfUntil;
	}

	boolean isSelfMissed() {
		return this.selfMissedOn != null;
	}

	Set<String> evaluators() {
		return Set.copyOf(this.evaluators);
	}

	Set<FoundVeto> vetoes() {
		return Set.copyOf(this.vetoes);
	}

	ReckonedGrade reckoned() {
		return this.reckoned;
	}

	/** Why it ended without a grade, because the organisation is no more. */
	Optional<String> closed() {
		return (this.stage == GradingStage.CLOSED) ? Optional.of(this.reckoned.lastReason()) : Optional.empty();
	}

	Optional<LocalDate> publishedOn() {
		return Optional.ofNullable(this.publishedOn);
	}

	boolean isPublished() {
		return this.stage == GradingStage.PUBLISHED;
	}

	/** Its grade is told when it is published. */
	GradingMark mark() {
		return new GradingMark(this.businessKey, this.unit, this.stage, graded().map(GradedUnit::grade));
	}

	Optional<GradedUnit> graded() {
		return publishedOn().map((on) -> new GradedUnit(this.businessKey, this.unit, this.year, this.kind,
				Grade.of(this.reckoned.level().orElseThrow()), this.reckoned.score(), on));
	}

}
