package io.dangwu.election.process;

import io.dangwu.election.ElectionInformation;
import io.dangwu.engine.Answers;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Component;

/** What every delegate of an election works with. */
@Component
record ElectionRoom(Answers answers, CurrentActor currentActor, ElectionInformation information) {

}
