package io.dangwu.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.grading.rule.GradingRegulations;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Finds gradings and the standard that they are judged by.
 */
@Component
class GradingDesk {

	private final Gradings gradings;

	private final GradingAccess access;

	private final Regulations<GradingRegulations> regulations;

	private final Clock clock;

	GradingDesk(Gradings gradings, GradingAccess access, Regulations<GradingRegulations> regulations, Clock clock) {
		this.gradings = gradings;
		this.access = access;
		this.regulations = regulations;
		this.clock = clock;
	}

	/** The grading of a case that runs. */
	Grading grading(String key) {
		return find(key).orElseThrow(() -> new IllegalStateException("No grading was opened for " + key));
	}

	Optional<Grading> find(String key) {
		return this.gradings.findByBusinessKey(key);
	}

	/** Has others wait who deal with the same grading. */
	void lock(String key) {
		this.gradings.lock(key);
	}

	/** The grading for somebody who may read it. */
	Grading readable(String key, Actor actor) {
		return find(key)
			.filter((grading) -> this.access.mayRead(actor, grading.unit())
					|| grading.evaluators().contains(actor.userId()))
			.orElseThrow(() -> new AccessRefused("没有这次考评，或者您无权查看"));
	}

	/** The grading for whoever answers for its organisation. */
	Grading own(String key, Actor actor) {
		var grading = readable(key, actor);
		this.access.checkAnswersFor(actor, grading.unit());
		return grading;
	}

	/** The grading for its superior. */
	Grading supervised(String key, Actor actor) {
		var grading = readable(key, actor);
		this.access.checkSupervises(actor, grading.unit());
		return grading;
	}

	/** Whoever has scored, or belongs to the organisation, leaves deciding to others. */
	Verdict impartial(Grading grading, Actor actor) {
		return Verdict.refusedIf(grading.evaluators().contains(actor.userId()), "您参加了本次考评打分，请由其他党委委员审定")
			.and(Verdict.refusedIf(this.access.belongs(actor.userId(), grading.unit()), "您是被考评组织的党员，应当回避，请由其他党委委员审定"));
	}

	/** The standard of the day on which it was opened holds to its end. */
	GradingRegulations law(Grading grading) {
		return this.regulations.on(grading.openedOn());
	}

	GradingRegulations lawOn(LocalDate day) {
		return this.regulations.on(day);
	}

	GradingAccess access() {
		return this.access;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
