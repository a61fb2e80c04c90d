package io.dangwu.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.rectification.rule.RectificationRegulations;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * Finds rectifications and what they are judged by.
 */
@Component
class RectificationDesk {

	private final Rectifications rectifications;

	private final RectificationAccess access;

	private final Regulations<RectificationRegulations> regulations;

	private final Clock clock;

	RectificationDesk(Rectifications rectifications, RectificationAccess access,
			Regulations<RectificationRegulations> regulations, Clock clock) {
		this.rectifications = rectifications;
		this.access = access;
		this.regulations = regulations;
		this.clock = clock;
	}

	Optional<Rectification> find(String key) {
		return this.rectifications.findByBusinessKey(key);
	}

	Rectification get(String key) {
		return find(key).orElseThrow(() -> new IllegalStateException("No rectification was opened for " + key));
	}

	/** Has others wait who deal with the same rectification. */
	void lock(String key) {
		this.rectifications.lock(key);
	}

	/** The rectification for somebody who may read it. */
	Rectification readable(String key, Actor actor) {
		return find(key).filter((one) -> this.access.mayRead(actor, one.unit()))
			.orElseThrow(() -> new AccessRefused("没有这份整改提高方案，或者您无权查看"));
	}

	RectificationAccess access() {
		return this.access;
	}

	RectificationRegulations law(Rectification rectification) {
		return this.regulations.on(rectification.openedOn());
	}

	RectificationRegulations lawOn(LocalDate day) {
		return this.regulations.on(day);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
