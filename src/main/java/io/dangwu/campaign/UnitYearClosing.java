package io.dangwu.campaign;

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
 * Ends the year of an organisation that was merged or dissolved; the branch that took it
 * over goes on with its own.
 */
@Component
class UnitYearClosing {

	private static final Logger LOG = LoggerFactory.getLogger(UnitYearClosing.class);

	private final CampaignDesk desk;

	private final OrganizationService organizations;

	private final ApplicationEventPublisher events;

	UnitYearClosing(CampaignDesk desk, OrganizationService organizations, ApplicationEventPublisher events) {
		this.desk = desk;
		this.organizations = organizations;
		this.events = events;
	}

	@EventListener
	void on(BranchMerged merged) {
		close(merged.from(), merged.on(),
				"已于 %s 并入%s".formatted(merged.on(), this.organizations.unit(merged.into()).name()));
	}

	@EventListener
	void on(UnitDissolved dissolved) {
		close(dissolved.unit(), dissolved.on(), "已于 %s 撤销".formatted(dissolved.on()));
	}

	private void close(String unit, LocalDate on, String why) {
		for (var year : this.desk.units().findByUnitAndSummarisedOnIsNullAndClosedOnIsNull(unit)) {
			year.close(on, why);
			LOG.info("{} ended: the organisation is no more", year.businessKey());
			this.events.publishEvent(new UnitYearClosed(year.businessKey()));
		}
	}

}
