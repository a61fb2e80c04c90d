package io.dangwu.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.grading.Grade;
import io.dangwu.grading.GradePublished;
import io.dangwu.grading.Promotion;
import io.dangwu.rectification.rule.RectificationRegulations;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

	@Embedded
	private Plan plan = new Plan();

	private @Nullable String secretaryReview;

	@Embedded
	private Ending ending = new Ending();

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
		if (former != null) {
			follow(former);
		}
	}

	/** What was left open last time is the beginning of the next plan. */
	private void follow(Rectification former) {
		this.formerKey = former.businessKey;
		if (former.ending.isNewRound()) {
			this.plan.takeOver(former.plan);
		}
	}

	void plan(PlanDraft draft) {
		demand(RectificationStage.DRAFT, "方案已经提交，不能再修改");
		this.plan.write(draft);
	}

	void submitPlan() {
		this.stage = RectificationStage.PREVIEW;
	}

	void forward(String discussed, LocalDate on) {
		this.plan.preview(discussed, on);
		this.stage = RectificationStage.MEETING;
	}

	/** To be drafted anew, as a new edition. */
	void revise() {
		this.plan.revise();
		this.stage = RectificationStage.DRAFT;
	}

	void resolve(Resolved meeting) {
		this.plan.resolve(meeting);
		this.stage = RectificationStage.RESOLVED;
	}

	void file(LocalDate on) {
		this.plan.file(on);
		this.stage = RectificationStage.CLOSING;
	}

	void reviewSecretary(String result) {
		this.secretaryReview = result;
	}

	void accept(int institutionsInForce, String opinion) {
		this.ending.accept(institutionsInForce, opinion);
		this.stage = RectificationStage.REGRADE;
	}

	/** The branch is no more. */
	void close(String why) {
		this.ending.breakOff(why);
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
			var planned = (this.stage == RectificationStage.DRAFT) ? Optional.<LocalDate>empty()
					: this.plan.lastDeadline();
			this.endsOn = planned.filter(day::isBefore).orElse(day);
		}
	}

	void conclude(Promotion promotion) {
		this.ending.conclude(promotion);
		this.stage = RectificationStage.DONE;
	}

	void demand(RectificationStage wanted, String otherwise) {
		Verdict.refusedIf(this.stage != wanted, otherwise).orThrow();
	}

	/** Whether problems are closed on that day: after filing, until the end. */
	boolean isClosing(LocalDate on) {
		return this.stage == RectificationStage.CLOSING && !on.isAfter(this.endsOn);
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

	Plan plan() {
		return this.plan;
	}

	Ending ending() {
		return this.ending;
	}

}
