package io.dangwu.rectification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import io.dangwu.organization.BranchMerged;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.UnitDissolved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the rectification of a branch that was merged or dissolved; what it left unsolved
 * goes into the plan of the branch that took it over, while that is being drafted.
 */
@Component
class RectificationClosing {

	private static final Logger LOG = LoggerFactory.getLogger(RectificationClosing.class);

	private final Rectifications rectifications;

	private final OrganizationService organizations;

	private final ApplicationEventPublisher events;

	RectificationClosing(Rectifications rectifications, OrganizationService organizations,
			ApplicationEventPublisher events) {
		this.rectifications = rectifications;
		this.organizations = organizations;
		this.events = events;
	}

	@EventListener
	void on(BranchMerged merged) {
		close(merged.from(), merged.on(), Optional.of(merged.into()));
	}

	@EventListener
	void on(UnitDissolved dissolved) {
		close(dissolved.unit(), dissolved.on(), Optional.empty());
	}

	private void close(String unit, LocalDate on, Optional<String> into) {
		var what = into.map((other) -> "并入" + this.organizations.unit(other).name()).orElse("撤销");
		for (var one : this.rectifications.findByUnitAndStageIn(unit, RectificationStage.RUNNING)) {
			one.close("本支部已于 %s %s，整改终止".formatted(on, what));
			into.flatMap((other) -> drafting(other, one.year()))
				.ifPresent((other) -> other.plan().takeOver(one.plan()));
			LOG.info("Rectification {} ended: the branch is no more", one.businessKey());
			this.events.publishEvent(new RectificationClosed(one.businessKey(), unit, into,
					one.plan().unsolved().map((problem) -> Objects.toString(problem.planned().text(), "")).toList()));
		}
	}

	private Optional<Rectification> drafting(String unit, int year) {
		return this.rectifications.findByUnitAndYearAndStage(unit, year, RectificationStage.DRAFT);
	}

}
