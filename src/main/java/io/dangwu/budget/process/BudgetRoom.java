package io.dangwu.budget.process;

import io.dangwu.engine.Answers;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Component;

/** What the delegate of the budget needs from other modules. */
@Component
record BudgetRoom(Answers answers, CurrentActor current, OrganizationService organizations) {

	Actor actor() {
		return this.current.get();
	}

}
