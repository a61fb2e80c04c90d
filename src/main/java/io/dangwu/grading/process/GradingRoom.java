package io.dangwu.grading.process;

import io.dangwu.engine.Answers;
import io.dangwu.grading.GradingPeople;
import io.dangwu.grading.GradingReading;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Component;

/** What the delegates of both processes need. */
@Component
class GradingRoom {

	private final Answers answers;

	private final GradingReading reading;

	private final GradingPeople people;

	private final CurrentActor actor;

	GradingRoom(Answers answers, GradingReading reading, GradingPeople people, CurrentActor actor) {
		this.answers = answers;
		this.reading = reading;
		this.people = people;
		this.actor = actor;
	}

	Answers answers() {
		return this.answers;
	}

	GradingReading reading() {
		return this.reading;
	}

	GradingPeople people() {
		return this.people;
	}

	Actor actor() {
		return this.actor.get();
	}

}
