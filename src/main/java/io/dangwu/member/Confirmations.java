package io.dangwu.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that entries were confirmed, and says which branches have some that wait.
 */
@Component
class Confirmations {

	private final Unconfirmed unconfirmed;

	private final MemberHistory history;

	private final Keepers keepers;

	private final ApplicationEventPublisher events;

	Confirmations(Unconfirmed unconfirmed, MemberHistory history, Keepers keepers, ApplicationEventPublisher events) {
		this.unconfirmed = unconfirmed;
		this.history = history;
		this.keepers = keepers;
		this.events = events;
	}

	Map<String, Integer> dueByBranch() {
		return this.unconfirmed.byBranch();
	}

	LocalDate latest() {
		return this.unconfirmed.latest();
	}

	void confirm(Member member) {
		var today = this.unconfirmed.today();
		member.confirm(today);
		this.history.note(member.person(), HistoryKind.CONFIRMED, today, null);
	}

	/** Whoever hears it says it once a month. */
	@Scheduled(cron = "${dangwu.register.reminders:0 0 8 * * *}")
	@Transactional
	public void remind() {
		var month = YearMonth.from(this.unconfirmed.today());
		dueByBranch().forEach((branch, number) -> this.events
			.publishEvent(new EntriesOverdue(branch, number, month, this.keepers.of(branch))));
	}

}
