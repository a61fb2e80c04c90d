package io.dangwu.grading;

import java.time.LocalDate;

import io.dangwu.organization.BranchMerged;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.UnitDissolved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the gradings of an organisation that was merged or dissolved: there is nobody left
 * who could hold the grade, and the branch that took it over is graded itself.
 */
@Component
class GradingClosing {

	private static final Logger LOG = LoggerFactory.getLogger(GradingClosing.class);

	private final Gradings gradings;

	private final SurveyBox box;

	private final OrganizationService organizations;

	private final ApplicationEventPublisher events;

	GradingClosing(Gradings gradings, SurveyBox box, OrganizationService organizations,
			ApplicationEventPublisher events) {
		this.gradings = gradings;
		this.box = box;
		this.organizations = organizations;
		this.events = events;
	}

	@EventListener
	void on(BranchMerged merged) {
		close(merged.from(), merged.on(), "并入" + this.organizations.unit(merged.into()).name());
	}

	@EventListener
	void on(UnitDissolved dissolved) {
		close(dissolved.unit(), dissolved.on(), "撤销");
	}

	private void close(String unit, LocalDate on, String what) {
		for (var grading : this.gradings.findByUnitAndStageIn(unit, GradingStage.RUNNING)) {
			grading.close("本组织已于 %s %s，定级终止".formatted(on, what));
			this.box.close(grading.id());
			LOG.info("Grading {} ended: the organisation is no more", grading.businessKey());
			if (grading.kind() == GradingKind.FIRST) {
				this.events.publishEvent(new GradingClosed(grading.businessKey()));
			}
		}
	}

}
