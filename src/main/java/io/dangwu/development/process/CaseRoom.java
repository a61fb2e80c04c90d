package io.dangwu.development.process;

import io.dangwu.development.CaseInformation;
import io.dangwu.development.Deadlines;
import io.dangwu.engine.Answers;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Component;

/** What every delegate of the chain works with. */
@Component
record CaseRoom(Answers answers, CurrentActor currentActor, CaseInformation information, Deadlines deadlines) {
}
