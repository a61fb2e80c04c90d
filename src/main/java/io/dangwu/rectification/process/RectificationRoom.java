package io.dangwu.rectification.process;

import io.dangwu.engine.Answers;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.rectification.RectificationPeople;
import io.dangwu.rectification.RectificationReading;

import org.springframework.stereotype.Component;

/** What the delegates need to read answers and find people. */
@Component
class RectificationRoom {

	private final Answers answers;

	private final RectificationReading reading;

	private final RectificationPeople people;

	private final CurrentActor actor;

	RectificationRoom(Answers answers, RectificationReading reading, RectificationPeople people, CurrentActor actor) {
		this.answers = answers;
		this.reading = reading;
		this.people = people;
		this.actor = actor;
	}

	Answers answers() {
		return this.answers;
	}

	RectificationReading reading() {
		return this.reading;
	}

	RectificationPeople people() {
		return this.people;
	}

	Actor actor() {
		return this.actor.get();
	}

}
