package io.dangwu.award.process;

import io.dangwu.award.AwardReading;
import io.dangwu.award.CeremonyService;
import io.dangwu.award.AwardDecisionService;
import io.dangwu.award.NoticeService;
import io.dangwu.award.RoundGates;
import io.dangwu.award.RoundService;
import io.dangwu.award.SelectionService;

import org.springframework.stereotype.Component;

/** The services that the delegate of a round leads on to. */
@Component
record AwardRoom(AwardReading reading, RoundService rounds, RoundGates gates, SelectionService selection,
		AwardDecisionService decisions, NoticeService notices, CeremonyService ceremonies) {

}
