package io.dangwu.campaign.process;

import io.dangwu.campaign.ImplementationPlans;
import io.dangwu.campaign.UnitGrading;
import io.dangwu.campaign.UnitYearService;

import org.springframework.stereotype.Component;

/** The services behind the steps of an organisation's year. */
@Component
record UnitYearSteps(ImplementationPlans plans, UnitYearService years, UnitGrading gradings) {

}
