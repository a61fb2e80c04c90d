package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.member.rule.LetterRule;
import io.dangwu.member.rule.TransferRegulations;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Regulations;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Checks the days of transfers and of their letters.
 */
@Component
class TransferDesk {

	private final Regulations<TransferRegulations> regulations;

	private final Clock clock;

	TransferDesk(Regulations<TransferRegulations> regulations, Clock clock) {
		this.regulations = regulations;
		this.clock = clock;
	}

	Verdict mayIssue(IntroductionLetter letter) {
		return new DatedAct("介绍信开具日期", letter.issuedOn()).notInFutureOf(today())
			.and(LetterRule.validity(letter.issuedOn(), letter.validUntil(), on(letter.issuedOn())));
	}

	Verdict mayArrive(Arrival arrival) {
		return happened("转入日期", arrival.on()).and(arrival.check(this.regulations));
	}

	Verdict happened(String title, LocalDate day) {
		return new DatedAct(title, day).notInFutureOf(today());
	}

	TransferRegulations on(LocalDate day) {
		return this.regulations.on(day);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Entered entered(Actor actor) {
		return new Entered(actor.userId(), this.clock.instant());
	}

}
