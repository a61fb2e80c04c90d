package io.dangwu.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.organization.CaseKeys;

import org.springframework.stereotype.Component;

/**
 * Finds the notice of a case; at most one of them is open at a time.
 */
@Component
class NoticeRegister {

	private static final String KIND = "GS";

	private final PublicNotices notices;

	private final NoticeCallers callers;

	private final CaseKeys keys;

	private final Clock clock;

	NoticeRegister(PublicNotices notices, NoticeCallers callers, CaseKeys keys, Clock clock) {
		this.notices = notices;
		this.callers = callers;
		this.keys = keys;
		this.clock = clock;
	}

	PublicNotice open(String subject, String callerKey) {
		var called = this.callers.notice(subject, callerKey);
		var key = this.keys.next(called.unit(), KIND, LocalDate.now(this.clock).getYear());
		return this.notices.save(new PublicNotice(key, called, this.clock.instant()));
	}

	Optional<PublicNotice> find(String callerKey) {
		return this.notices.open(callerKey);
	}

	PublicNotice get(String callerKey) {
		return find(callerKey).orElseThrow(() -> new IllegalStateException("No notice was opened for " + callerKey));
	}

	/**
	 * An objection was upheld; where the notice names others too, its case sees to the
	 * one concerned.
	 * @return whether the notice goes on for the others
	 */
	boolean goesOn(PublicNotice notice) {
		var others = this.callers.standsForOthers(notice);
		if (others) {
			this.callers.upheld(notice);
		}
		return others;
	}

	Optional<PublicNotice> latest(String callerKey) {
		return this.notices.findFirstByCallerKeyOrderByOpenedDesc(callerKey);
	}

}
