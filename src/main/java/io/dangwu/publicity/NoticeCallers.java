package io.dangwu.publicity;

import java.time.LocalDate;

import io.dangwu.regulation.Cited;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The features that have notices posted, found by the kind of notice.
 */
@Component
class NoticeCallers {

	private final ObjectProvider<NoticeCaller> callers;

	NoticeCallers(ObjectProvider<NoticeCaller> callers) {
		this.callers = callers;
	}

	CalledNotice notice(String subject, String callerKey) {
		return caller(subject).notice(callerKey);
	}

	Cited<Integer> workingDays(PublicNotice notice, LocalDate postedOn) {
		return caller(notice.subject()).workingDays(notice.callerKey(), postedOn);
	}

	boolean standsForOthers(PublicNotice notice) {
		return caller(notice.subject()).standsForOthers();
	}

	void upheld(PublicNotice notice) {
		caller(notice.subject()).upheld(notice.callerKey());
	}

	private NoticeCaller caller(String subject) {
		return this.callers.stream()
			.filter((candidate) -> candidate.subject().equals(subject))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody posts notices of the kind " + subject));
	}

}
