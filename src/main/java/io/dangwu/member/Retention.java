package io.dangwu.member;

import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases, once their time is over, the personal data of those who left without ever
 * having been members. What is counted stays: sex, year of birth, the days of the way.
 */
@Component
class Retention {

	private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

	private final Departures departures;

	private final EntryDesk desk;

	private final List<RetentionClaim> claims;

	Retention(Departures departures, EntryDesk desk, List<RetentionClaim> claims) {
		this.departures = departures;
		this.desk = desk;
		this.claims = claims;
	}

	@Scheduled(cron = "${dangwu.register.retention:0 30 2 * * *}")
	@Transactional
	public void purge() {
		this.departures.noteUnknown();
		this.departures.overdue().stream().filter(this::isNeededByNobody).forEach(this::purge);
	}

	private boolean isNeededByNobody(UUID memberId) {
		return this.claims.stream().noneMatch((claim) -> claim.needs(memberId));
	}

	private void purge(UUID memberId) {
		var member = this.desk.member(memberId);
		this.desk.forget(member);
		this.departures.markPurged(memberId);
		LOG.info("Personal data of {} erased", member.person().memberNo());
	}

}
