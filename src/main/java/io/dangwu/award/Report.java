package io.dangwu.award;

import java.time.LocalDate;
import java.util.UUID;

import io.dangwu.award.rule.Step;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has to hand in for one step of a round.
 */
@Entity(name = "AwardReport")
class Report {

	@Id
	private UUID id;

	@Version
	private @Nullable Integer version;

	private UUID roundId;

	@Enumerated(EnumType.STRING)
	private Step step;

	private String unit;

	@Enumerated(EnumType.STRING)
	private ReportState state;

	private LocalDate due;

	private @Nullable LocalDate meetingOn;

	private @Nullable Integer present;

	private @Nullable String opinion;

	private @Nullable String admission;

	private @Nullable String doneBy;

	private @Nullable LocalDate doneOn;

	protected Report() {
	}

	Report(UUID roundId, Step step, String unit, LocalDate due) {
		this.id = UUID.randomUUID();
		this.roundId = roundId;
		this.step = step;
		this.unit = unit;
		this.due = due;
		this.state = ReportState.OPEN;
	}

	/** The branch's meeting that nominated. */
	void meet(LocalDate on, int there) {
		this.meetingOn = on;
		this.present = there;
	}

	void comment(@Nullable String text) {
		this.opinion = text;
	}

	/** Whether a task of the diagram waits for it: not where its gate has closed. */
	boolean finish(String by, LocalDate on) {
		Verdict.refusedIf(!this.state.isWorkable(), "本环节%s，不能再报送".formatted(this.state.title())).orThrow();
		var inTime = this.state == ReportState.OPEN;
		this.state = inTime ? ReportState.DONE : ReportState.DONE_LATE;
		this.doneBy = by;
		this.doneOn = on;
		return inTime;
	}

	/** There is nothing to hand in, unless something comes late. */
	void rest() {
		this.state = ReportState.IDLE;
	}

	/** The gate closes; what was written stays. */
	void miss() {
		this.state = ReportState.LATE;
	}

	/** The round was called off: what was not handed in is not wanted any more. */
	void callOff() {
		if (!this.state.isDone()) {
			this.state = ReportState.CALLED_OFF;
		}
	}

	void admit(String why) {
		Verdict.refusedIf(this.state != ReportState.LATE, "该单位不是逾期未报，不需要同意补报").orThrow();
		this.state = ReportState.ADMITTED;
		this.admission = why;
	}

	Step step() {
		return this.step;
	}

	String unit() {
		return this.unit;
	}

	LocalDate due() {
		return this.due;
	}

	ReportState state() {
		return this.state;
	}

	ReportView view(String name) {
		return new ReportView(this.step, this.unit, name, this.state, this.due, this.meetingOn, this.present,
				this.opinion, this.admission, this.doneOn);
	}

}
