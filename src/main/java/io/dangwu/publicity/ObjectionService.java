package io.dangwu.publicity;

import java.util.List;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.publicity.rule.Finding;
import io.dangwu.publicity.rule.ObjectionRule;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the objections to notices: who may read them, what their investigation found, and
 * what follows for the notice.
 */
@Service
@Transactional
public class ObjectionService {

	private static final Logger LOG = LoggerFactory.getLogger(ObjectionService.class);

	private final NoticeObjections objections;

	private final NoticeRegister register;

	private final NoticeAccess access;

	private final NoticePeriods periods;

	ObjectionService(NoticeObjections objections, NoticeRegister register, NoticeAccess access, NoticePeriods periods) {
		this.objections = objections;
		this.register = register;
		this.access = access;
		this.periods = periods;
	}

	/**
	 * Enters what an investigation found.
	 * @return the finding's name, or {@code UPHELD_FOR_SOME} where the notice goes on for
	 * others
	 */
	public String settle(String callerKey, Settlement settlement, Actor actor) {
		this.access.checkReadsObjections(actor);
		var notice = this.register.get(callerKey);
		var objection = this.objections.findByIdAndNoticeId(settlement.objection(), notice.id())
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("请从列表中选择本公示的一件异议")));
		Verdict.refusedIf(objection.isLodgedBy(actor.userId()), "这件异议由您本人提出，请由其他同志调查")
			.and(ObjectionRule.close(settlement.finding(), settlement.document()))
			.orThrow();
		objection.settle(settlement);
		LOG.info("Objection {} to notice {} settled", objection.number(), notice.businessKey());
		return isForSome(settlement, notice) ? "UPHELD_FOR_SOME" : settlement.finding().name();
	}

	/** The objections to a notice; none for those who may not read them. */
	@Transactional(readOnly = true)
	public List<ObjectionView> of(UUID noticeId, Actor actor) {
		return this.access.mayReadObjections(actor)
				? this.objections.findByNoticeIdOrderByNumber(noticeId).stream().map(NoticeObjection::view).toList()
				: List.of();
	}

	/** The objections still to be settled in a case, for those who investigate them. */
	@Transactional(readOnly = true)
	public List<ObjectionView> open(String callerKey) {
		return of(this.register.get(callerKey)).stream()
			.filter(NoticeObjection::isOpen)
			.map(NoticeObjection::view)
			.toList();
	}

	private boolean isForSome(Settlement settlement, PublicNotice notice) {
		return settlement.finding() == Finding.UPHELD && this.register.goesOn(notice);
	}

	/** How the notice ends today. */
	NoticeOutcome outcome(PublicNotice notice) {
		var posting = notice.posting().orElseThrow();
		var raised = of(notice).stream().map(NoticeObjection::raised).toList();
		var state = ObjectionRule.state(posting.period(), raised, this.periods.today(),
				this.periods.on(posting.postedOn()));
		return switch (state) {
			case CLEAR -> NoticeOutcome.CLEAR;
			case UPHELD -> NoticeOutcome.UPHELD;
			case RUNNING, INVESTIGATED -> throw new IllegalStateException("Notice is " + state);
		};
	}

	/** What was still open when the notice ended is investigated no more. */
	void overtake(PublicNotice notice) {
		of(notice).stream().filter(NoticeObjection::isOpen).forEach(NoticeObjection::overtake);
	}

	private List<NoticeObjection> of(PublicNotice notice) {
		return this.objections.findByNoticeIdOrderByNumber(notice.id());
	}

}
