package io.dangwu.publicity;

import java.util.Objects;
import java.util.Optional;

import io.dangwu.organization.Actor;
import io.dangwu.publicity.rule.NoticePeriodRule;
import io.dangwu.regulation.WorkingPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens notices for the cases of other features and takes them from their posting to
 * their end.
 */
@Service
@Transactional
public class PublicNoticeService {

	private static final Logger LOG = LoggerFactory.getLogger(PublicNoticeService.class);

	private final NoticeRegister register;

	private final NoticePeriods periods;

	private final NoticeAccess access;

	private final ObjectionService objections;

	PublicNoticeService(NoticeRegister register, NoticePeriods periods, NoticeAccess access,
			ObjectionService objections) {
		this.register = register;
		this.periods = periods;
		this.access = access;
		this.objections = objections;
	}

	/**
	 * Opens a notice of the kind for a case; one that its process left behind is ended.
	 */
	public void open(String subject, String callerKey) {
		abandon(callerKey);
		var notice = this.register.open(subject, callerKey);
		LOG.info("Notice {} opened for {}", notice.businessKey(), callerKey);
	}

	/**
	 * Enters that the notice was posted.
	 */
	public void post(String callerKey, NewPosting posting, Actor actor) {
		this.access.checkPublishes(actor);
		posting.check(this.periods.today()).orThrow();
		var notice = notice(callerKey);
		notice.post(this.periods.posting(notice, posting.postedOn(), posting.channels()));
		LOG.info("Notice {} posted on {}", notice.businessKey(), posting.postedOn());
	}

	/**
	 * Takes a wrong text down, to be posted anew, or lets the notice stand longer, as the
	 * superior has decided.
	 * @return the kind of change by name
	 */
	public String change(String callerKey, NoticeChange change, Actor actor) {
		this.access.checkPublishes(actor);
		change.check().orThrow();
		var notice = notice(callerKey);
		switch (change.kind()) {
			case CORRECT -> notice.takeDownForCorrection();
			case EXTEND -> extend(notice, change);
		}
		LOG.info("Notice {} changed: {}", notice.businessKey(), change.kind());
		return change.kind().name();
	}

	/**
	 * Ends a notice whose days are over and whose objections are settled, or against
	 * which one was upheld.
	 */
	public NoticeOutcome conclude(String callerKey) {
		var notice = notice(callerKey);
		var outcome = this.objections.outcome(notice);
		end(notice, outcome);
		return outcome;
	}

	/**
	 * Ends the open notice of a case that ended itself, if there is one.
	 */
	public void abandon(String callerKey) {
		this.register.find(callerKey).ifPresent((notice) -> end(notice, NoticeOutcome.ABANDONED));
	}

	/** The day on which the notice of the case ends, as it stands now. */
	@Transactional(readOnly = true)
	public WorkingPeriod period(String callerKey) {
		return period(notice(callerKey));
	}

	/** How the last notice of the case ended. */
	@Transactional(readOnly = true)
	public Optional<NoticeResult> latest(String callerKey) {
		return this.register.latest(callerKey).flatMap(PublicNotice::result);
	}

	private static void extend(PublicNotice notice, NoticeChange change) {
		var newLastDay = Objects.requireNonNull(change.newLastDay());
		NoticePeriodRule.extension(period(notice), newLastDay).orThrow();
		notice.extend(newLastDay, Objects.requireNonNull(change.consent()));
	}

	private void end(PublicNotice notice, NoticeOutcome outcome) {
		notice.conclude(outcome, this.periods.today());
		this.objections.overtake(notice);
		LOG.info("Notice {} concluded: {}", notice.businessKey(), outcome);
	}

	private static WorkingPeriod period(PublicNotice notice) {
		return notice.posting().orElseThrow().period();
	}

	private PublicNotice notice(String callerKey) {
		return this.register.get(callerKey);
	}

}
