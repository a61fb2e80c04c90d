package io.dangwu.development;

import io.dangwu.member.SanctionImposed;
import io.dangwu.organization.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of sanctions: where a probationary member has an open case, the branch takes up
 * the question of probation.
 */
@Component
class SanctionedProbationers {

	private final Developments files;

	private final DevelopmentService developments;

	SanctionedProbationers(Developments files, DevelopmentService developments) {
		this.files = files;
		this.developments = developments;
	}

	@EventListener
	void on(SanctionImposed imposed) {
		this.files.findByMemberId(imposed.memberId())
			.stream()
			.filter((file) -> file.stage() == Stage.PROBATIONARY)
			.forEach((file) -> this.developments.discipline(file.businessKey(), imposed.on(), imposed.document(),
					Actor.SYSTEM));
	}

}
