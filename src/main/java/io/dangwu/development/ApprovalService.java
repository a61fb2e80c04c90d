package io.dangwu.development;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.development.rule.ApprovalClock;
import io.dangwu.development.rule.PreReviewRule;
import io.dangwu.development.rule.ProbationRule;
import io.dangwu.member.Admission;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Deadline;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps 15 to 20: from the general meeting to the oath. */
@Service
@Transactional
public class ApprovalService {

	private final Desk desk;

	private final Laws laws;

	private final Committees committees;

	private final MemberService members;

	private final DecisionLetters letters;

	ApprovalService(Desk desk, Laws laws, Committees committees, MemberService members, DecisionLetters letters) {
		this.desk = desk;
		this.laws = laws;
		this.committees = committees;
		this.members = members;
		this.letters = letters;
	}

	/** Whether the general meeting may still be held on the pre-review that there is. */
	@Transactional(readOnly = true)
	public boolean isPreReviewValid(String key) {
		return lastDayOfMeeting(key).filter((lastDay) -> this.desk.today().isAfter(lastDay)).isEmpty();
	}

	/** The first day on which the general meeting is late, by law or else by practice. */
	@Transactional(readOnly = true)
	public LocalDate meetingOverdue(String key) {
		var reviewedOn = this.desk.file(key).steps().dayOf(Step.PRE_REVIEW);
		return lastDayOfMeeting(key).map((lastDay) -> lastDay.plusDays(1))
			.orElseGet(() -> reviewedOn.plus(this.laws.practiceOn(reviewedOn).meetingReminderAfterPreReview().value()));
	}

	public void warnMeetingOverdue(String key) {
		this.letters.late(this.desk.file(key), "预审合格后支部大会逾期未开", RoleKind.GENERAL_BRANCH);
	}

	private Optional<LocalDate> lastDayOfMeeting(String key) {
		return PreReviewRule.deadline(this.desk.file(key).steps().dayOf(Step.PRE_REVIEW), this.laws.all())
			.map(Deadline::lastDay);
	}

	public Outcome recordExamination(String key, Actor actor, Act act) {
		this.desk.enter(this.desk.file(key), Step.EXAMINATION, act, actor);
		return act.outcome();
	}

	public void recordTalk(String key, Actor actor, Act act, boolean reported) {
		this.desk.enter(this.desk.file(key), Step.ADMISSION_TALK, act, actor,
				Verdict.refusedIf(!reported, "谈话意见须写入入党志愿书并向党委汇报后才能提交"));
	}

	/**
	 * An approval after the longest limit is void; within it the reason for more time
	 * must stand before.
	 */
	public Outcome recordApproval(String key, Actor actor, Act act, @Nullable CommitteeVote vote) {
		var file = this.desk.file(key);
		var clock = this.laws.approval(file);
		if (clock.special().isMissedOn(act.on())) {
			return lapse(file, actor, act.on());
		}
		var decided = (vote != null) ? act.decidedBy(vote.present()) : act;
		this.desk.enter(file, Step.APPROVAL, decided, actor,
				(act.outcome() == Outcome.DEFERRED) ? mayDefer(clock, act) : mayDecide(file, clock, act, vote));
		if (act.outcome() == Outcome.APPROVED) {
			admit(file, act.on());
		}
		if (act.outcome() != Outcome.DEFERRED) {
			this.letters.decided(file, "学院党委已审批接收预备党员的决议");
		}
		return act.outcome();
	}

	public void warnApprovalDue(String key) {
		this.letters.late(this.desk.file(key), "支部大会的决议在规定期限内没有审批", RoleKind.COLLEGE_COMMITTEE);
	}

	/** The longest limit has passed without an approval. */
	public void recordLapse(String key, Actor actor) {
		lapse(this.desk.file(key), actor, this.desk.today());
	}

	public void recordAnnouncement(String key, Actor actor, LocalDate toldOn, LocalDate announcedOn) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.ADMISSION_ANNOUNCEMENT, Act.done(toldOn), actor);
		this.desk.enter(file, Step.ADMISSION_ANNOUNCEMENT, Act.done(announcedOn), actor);
	}

	public void recordFiling(String key, Actor actor, Act act) {
		this.desk.enter(this.desk.file(key), Step.ADMISSION_FILING, act, actor);
	}

	public void recordGroup(String key, Actor actor, Act act) {
		this.desk.enter(this.desk.file(key), Step.GROUP, act, actor);
	}

	public void recordOath(String key, Actor actor, Act act) {
		this.desk.enter(this.desk.file(key), Step.OATH, act, actor);
	}

	private void admit(Development file, LocalDate approvedOn) {
		var acceptedOn = file.steps().dayOf(Step.ADMISSION_MEETING);
		var end = ProbationRule.endsOn(acceptedOn, this.laws.all());
		file.begin(Probation.until(end));
		this.members.admit(file.memberId(), new Admission(acceptedOn, approvedOn, end));
	}

	private Outcome lapse(Development file, Actor actor, LocalDate on) {
		this.desk.enter(file, Step.APPROVAL, Act.of(on, Outcome.VOID), actor);
		return Outcome.VOID;
	}

	private Verdict mayDefer(ApprovalClock clock, Act act) {
		var reason = act.reason();
		return Verdict.refusedIf(reason == null || reason.isBlank(), "延长审批时间的，请填写理由")
			.and(Verdict.refusedIf(clock.normal().isMissedOn(act.on()),
					"延长审批须在 %s 前登记，现已逾期，请重新召开支部大会".formatted(clock.normal().lastDay()), clock.within()));
	}

	private Verdict mayDecide(Development file, ApprovalClock clock, Act act, @Nullable CommitteeVote vote) {
		var extendedOn = file.steps().endedWith(Step.APPROVAL, Outcome.DEFERRED) ? file.steps().dayOf(Step.APPROVAL)
				: null;
		var counted = (vote != null)
				? this.committees.check(this.committees.ofCollege(file.unit()), vote, true, act.on())
				: Verdict.refused("请选择到会委员并填写赞成人数");
		return clock.check(act.on(), extendedOn).and(counted);
	}

}
