package io.dangwu.publicity;

import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.publicity.rule.ObjectionRule;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes objections to notices.
 */
@Service
@Transactional
public class ObjectionLodging {

	private static final Logger LOG = LoggerFactory.getLogger(ObjectionLodging.class);

	private final NoticeObjections objections;

	private final NoticeReading notices;

	private final NoticePeriods periods;

	private final ApplicationEventPublisher events;

	ObjectionLodging(NoticeObjections objections, NoticeReading notices, NoticePeriods periods,
			ApplicationEventPublisher events) {
		this.objections = objections;
		this.notices = notices;
		this.periods = periods;
		this.events = events;
	}

	/**
	 * Takes an objection; one that comes too late, or unsigned and without facts, is kept
	 * on record and stops nothing.
	 * @return whether it will be investigated
	 */
	public boolean lodge(UUID noticeId, LodgedObjection lodged, Actor actor) {
		var notice = this.notices.notice(noticeId, actor);
		lodged.check().and(Verdict.refusedIf(!notice.takesObjections(), "公示内容正在更正，重新张贴后可以提出异议")).orThrow();
		var objection = this.objections.save(new NoticeObjection(noticeId,
				this.objections.countByNoticeId(noticeId) + 1, lodged, actor.userId(), this.periods.today()));
		var investigated = notice.isPosted() && isInvestigated(notice, objection);
		LOG.info("Objection lodged against notice {}, investigated: {}", notice.businessKey(), investigated);
		if (investigated) {
			objection.investigate();
			this.events.publishEvent(new ObjectionLodged(notice.callerKey()));
		}
		return investigated;
	}

	private boolean isInvestigated(PublicNotice notice, NoticeObjection objection) {
		var posting = notice.posting().orElseThrow();
		return ObjectionRule.isInvestigated(objection.raised(), posting.period(), this.periods.on(posting.postedOn()));
	}

}
