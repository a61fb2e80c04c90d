package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.dangwu.award.rule.BackPlan;
import io.dangwu.award.rule.PlannedStep;
import io.dangwu.award.rule.Step;
import io.dangwu.award.rule.StepDay;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The last day of each step of a round; a round without "ten" lists has no vote and no
 * panel.
 */
@Embeddable
public record RoundDays(LocalDate nominateBy, LocalDate examineBy, LocalDate checkBy, @Nullable LocalDate voteBy,
		@Nullable LocalDate scoreBy, LocalDate preliminaryBy, LocalDate noticeBy, LocalDate ceremonyBy) {

	/** The last possible days of a plan. */
	public static RoundDays latest(BackPlan plan) {
		return new RoundDays(end(plan, Step.NOMINATION), end(plan, Step.EXAMINATION), end(plan, Step.CHECK),
				orNone(plan, Step.VOTE), orNone(plan, Step.PANEL), end(plan, Step.PRELIMINARY), end(plan, Step.NOTICE),
				end(plan, Step.CEREMONY));
	}

	List<StepDay> steps() {
		return Stream
			.of(day(Step.NOMINATION, this.nominateBy), day(Step.EXAMINATION, this.examineBy),
					day(Step.CHECK, this.checkBy), day(Step.VOTE, this.voteBy), day(Step.PANEL, this.scoreBy),
					day(Step.PRELIMINARY, this.preliminaryBy), day(Step.NOTICE, this.noticeBy),
					day(Step.CEREMONY, this.ceremonyBy))
			.flatMap(Stream::ofNullable)
			.toList();
	}

	/** The same for a round without "ten" lists. */
	RoundDays withoutLists() {
		return new RoundDays(this.nominateBy, this.examineBy, this.checkBy, null, null, this.preliminaryBy,
				this.noticeBy, this.ceremonyBy);
	}

	boolean areComplete(boolean lists) {
		return Stream
			.of(this.nominateBy, this.examineBy, this.checkBy, this.preliminaryBy, this.noticeBy, this.ceremonyBy)
			.allMatch(Objects::nonNull) && (!lists || this.voteBy != null && this.scoreBy != null);
	}

	private static @Nullable StepDay day(Step step, @Nullable LocalDate on) {
		return (on != null) ? new StepDay(step, on) : null;
	}

	private static LocalDate end(BackPlan plan, Step step) {
		return plan.step(step).ends();
	}

	private static @Nullable LocalDate orNone(BackPlan plan, Step step) {
		return plan.steps()
			.stream()
			.filter((planned) -> planned.step() == step)
			.map(PlannedStep::ends)
			.findFirst()
			.orElse(null);
	}

}
