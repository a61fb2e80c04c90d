package io.dangwu.award;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.regulation.Verdict;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a round goes on: its stage, what the college committee decided, how it ended.
 */
@Embeddable
class RoundCourse {

	@Enumerated(EnumType.STRING)
	private RoundStage stage;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "preliminary_on"))
	@AttributeOverride(name = "document", column = @Column(name = "preliminary_ref"))
	@AttributeOverride(name = "account", column = @Column(name = "preliminary_user"))
	private @Nullable Decided preliminary;

	/** Objections that were upheld and about whom nobody has said yet. */
	private int objectionsOpen;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "final_on"))
	@AttributeOverride(name = "document", column = @Column(name = "final_ref"))
	@AttributeOverride(name = "account", column = @Column(name = "final_user"))
	private @Nullable Decided last;

	@Embedded
	private RoundView.@Nullable Ceremony ceremony;

	private @Nullable String dossier;

	@Embedded
	private @Nullable CallingOff callingOff;

	RoundCourse() {
		this.stage = RoundStage.NOMINATION;
	}

	void reach(RoundStage next) {
		this.stage = next;
	}

	void decidePreliminarily(LocalDate on, String document, String by) {
		demand(RoundStage.DECISION);
		this.preliminary = new Decided(on, document, by);
		this.stage = RoundStage.NOTICE;
	}

	void upholdObjection() {
		this.objectionsOpen++;
	}

	/** It was said about whom the objections are. */
	void answerObjections() {
		this.objectionsOpen = 0;
	}

	void demandObjectionsAnswered() {
		Verdict.refusedIf(this.objectionsOpen > 0, "请先在评选页面登记取消资格的公示对象，登记后本任务自动办结").orThrow();
	}

	void decideFinally(LocalDate on, String document, String by) {
		demand(RoundStage.FINAL);
		this.last = new Decided(on, document, by);
		this.stage = RoundStage.CEREMONY;
	}

	void hold(LocalDate on, String place) {
		demand(RoundStage.CEREMONY);
		this.ceremony = new RoundView.Ceremony(on, place);
	}

	void archive(String where) {
		this.dossier = where;
		this.stage = RoundStage.ARCHIVED;
	}

	/** There will be no awards; refused once they are decided. */
	void callOff(CallingOff how) {
		Verdict.refusedIf(!this.stage.isUndecided(), "本次评选现处于“%s”，不能取消；只有党委审定以前可以取消".formatted(this.stage.title()))
			.orThrow();
		this.callingOff = how;
		this.stage = RoundStage.CALLED_OFF;
	}

	/** Refuses work on a round that was called off. */
	void demandRunning() {
		Verdict.refusedIf(this.stage == RoundStage.CALLED_OFF, "本次评选已经取消，不能再办理").orThrow();
	}

	RoundStage stage() {
		return this.stage;
	}

	Optional<LocalDate> preliminaryOn() {
		return Optional.ofNullable(this.preliminary).map(Decided::day);
	}

	Optional<RoundView.Decision> decided() {
		return Optional.ofNullable(this.last).map((one) -> new RoundView.Decision(one.day(), one.document()));
	}

	Optional<RoundView.Ceremony> ceremony() {
		return Optional.ofNullable(this.ceremony);
	}

	Optional<CallingOff> calledOff() {
		return Optional.ofNullable(this.callingOff);
	}

	private void demand(RoundStage wanted) {
		Verdict.refusedIf(this.stage != wanted, "本次评选现处于“%s”，不能办理“%s”的事项".formatted(this.stage.title(), wanted.title()))
			.orThrow();
	}

}
