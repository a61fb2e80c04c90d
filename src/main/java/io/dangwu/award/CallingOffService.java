package io.dangwu.award;

import java.util.List;

import io.dangwu.organization.Actor;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls a round off while nothing has been decided for good; what was written stays.
 */
@Service
@Transactional
public class CallingOffService {

	private static final Logger LOG = LoggerFactory.getLogger(CallingOffService.class);

	private final AwardDesk desk;

	private final AwardAccess access;

	private final AwardLetters letters;

	private final ApplicationEventPublisher events;

	CallingOffService(AwardDesk desk, AwardAccess access, AwardLetters letters, ApplicationEventPublisher events) {
		this.desk = desk;
		this.access = access;
		this.letters = letters;
		this.events = events;
	}

	/** Nobody stands in the round any more, so that all are free for another one. */
	public void callOff(String key, String reason, Actor actor) {
		AwardAccess.check(this.access.opens(actor), "评选由党委办公室取消");
		var round = this.desk.round(key);
		Verdict.refusedIf(reason.strip().length() < 2, "请填写取消评选的原因").orThrow();
		round.course().callOff(new CallingOff(this.desk.today(), actor.userId(), reason.strip()));
		var standing = this.desk.of(round).stream().filter((one) -> !one.state().isOut()).toList();
		tell(round, standing, reason.strip());
		standing.forEach((one) -> one.end(NominationState.CALLED_OFF, null));
		this.desk.reports(round).forEach(Report::callOff);
		LOG.info("Round {} called off", key);
		this.events.publishEvent(new RoundCalledOff(key));
	}

	private void tell(AwardRound round, List<Nomination> standing, String reason) {
		var units = this.desk.reports(round).stream().map(Report::unit).distinct().toList();
		this.letters.calledOff(round, units, standing, reason);
	}

}
