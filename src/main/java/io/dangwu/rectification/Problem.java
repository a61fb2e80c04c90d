package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.regulation.Verdict;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a plan, on its way to being closed.
 */
@Entity(name = "RectificationProblem")
class Problem {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private int number;

	@Embedded
	private ProblemDraft planned;

	@Enumerated(EnumType.STRING)
	private ProblemState state;

	private @Nullable String report;

	private @Nullable String reportedBy;

	private @Nullable String opinion;

	private @Nullable LocalDate closedOn;

	@SuppressWarnings("NullAway.Init")
	protected Problem() {
	}

	Problem(int number, ProblemDraft planned) {
		this.id = UUID.randomUUID();
		this.number = number;
		this.planned = planned;
		this.state = ProblemState.OPEN;
	}

	void begin() {
		this.state = ProblemState.IN_PROGRESS;
	}

	/** Somebody says that it is solved, and how. */
	void report(String done, String by) {
		Verdict
			.refusedIf(this.state != ProblemState.IN_PROGRESS && this.state != ProblemState.RETURNED,
					"问题 %d 现在是“%s”，不能提交整改情况".formatted(this.number, this.state.title()))
			.orThrow();
		this.report = done;
		this.reportedBy = by;
		this.state = ProblemState.EVIDENCE_SUBMITTED;
	}

	/** What the superior has found; never the one who reported. */
	void verify(Verification verification, String by, LocalDate on) {
		Verdict
			.refusedIf(this.state != ProblemState.EVIDENCE_SUBMITTED,
					"问题 %d 现在是“%s”，不能核验".formatted(this.number, this.state.title()))
			.and(Verdict.refusedIf(by.equals(this.reportedBy), "整改情况由您本人提交，请由上级其他同志核验"))
			.orThrow();
		this.opinion = verification.opinion();
		this.state = verification.closes() ? ProblemState.CLOSED : ProblemState.RETURNED;
		this.closedOn = verification.closes() ? on : null;
	}

	int number() {
		return this.number;
	}

	ProblemDraft planned() {
		return this.planned;
	}

	ProblemState state() {
		return this.state;
	}

	boolean isClosed() {
		return this.state == ProblemState.CLOSED;
	}

	/** How its files are told apart. */
	String slot() {
		return "P" + this.number;
	}

	Optional<String> report() {
		return Optional.ofNullable(this.report);
	}

	Optional<String> opinion() {
		return Optional.ofNullable(this.opinion);
	}

	Optional<LocalDate> closedOn() {
		return Optional.ofNullable(this.closedOn);
	}

}
