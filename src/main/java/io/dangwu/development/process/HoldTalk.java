package io.dangwu.development.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.Act;
import io.dangwu.development.Outcome;
import io.dangwu.development.rule.TalkTopic;

/** The talk with the applicant. */
record HoldTalk(LocalDate talkDate, Talker talker, List<TalkTopic> topics) {

	Act act() {
		return Act.of(this.talkDate, Outcome.DONE, this.talker.title());
	}

}
