package io.dangwu.award;

import java.time.LocalDate;

import io.dangwu.member.HonourService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The awards are given, entered in the register, and the round is put on file.
 */
@Service
@Transactional
public class CeremonyService {

	private static final Logger LOG = LoggerFactory.getLogger(CeremonyService.class);

	private final AwardDesk desk;

	private final HonourService honours;

	private final AwardPeople people;

	private final AwardLetters letters;

	CeremonyService(AwardDesk desk, HonourService honours, AwardPeople people, AwardLetters letters) {
		this.desk = desk;
		this.honours = honours;
		this.people = people;
		this.letters = letters;
	}

	/** The ceremony was held; every honour stands in the register from now on. */
	public void hold(String key, LocalDate on, String place, Actor actor) {
		AwardAccess.check(this.people.access().opens(actor), "表彰大会由党委办公室登记");
		var round = this.desk.round(key);
		var decision = round.view().decided().orElseThrow();
		new DatedAct("大会日期", on).notInFutureOf(this.desk.today())
			.and(new DatedAct("大会日期", on).notBefore(new DatedAct("审定日期", decision.on())))
			.and(Verdict.refusedIf(place.strip().length() < 2, "请填写大会地点"))
			.orThrow();
		round.course().hold(on, place.strip());
		this.desk.of(round, NominationState.AWARDED).forEach((nomination) -> honour(round, nomination, decision));
		LOG.info("Round {}: ceremony held", key);
	}

	public void archive(String key, String dossier) {
		Verdict.refusedIf(dossier.strip().length() < 2, "请填写归档卷号").orThrow();
		this.desk.round(key).course().archive(dossier.strip());
		LOG.info("Round {} archived", key);
	}

	private void honour(AwardRound round, Nomination nomination, RoundView.Decision decision) {
		var kind = round.kind(nomination.kind());
		nomination.member()
			.ifPresent((member) -> this.honours.enter(member, "%d 年%s".formatted(round.year(), kind.title()),
					decision.on(), this.people.unitName(Unit.COLLEGE), decision.document(), Actor.SYSTEM));
		this.letters.awarded(round, kind, nomination);
	}

}
