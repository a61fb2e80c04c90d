package io.dangwu.budget.process;

import io.dangwu.engine.Answers;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Component;

/** What the delegate of the budget needs from other modules. */
@Component
record BudgetRoom(Answers answers, CurrentActor current) {

	Actor actor() {
		return this.current.get();
	}

}
