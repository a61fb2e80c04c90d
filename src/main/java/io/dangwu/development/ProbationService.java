package io.dangwu.development;

import java.time.LocalDate;
import java.util.Set;

import io.dangwu.development.rule.ConversionRule;
import io.dangwu.development.rule.HearingRule;
import io.dangwu.development.rule.Motion;
import io.dangwu.development.rule.ProbationRule;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps 21 to 25: probation, conversion and the archive. */
@Service
@Transactional
public class ProbationService {

	private final Desk desk;

	private final Laws laws;

	private final Committees committees;

	private final MemberService members;

	private final DecisionLetters letters;

	ProbationService(Desk desk, Laws laws, Committees committees, MemberService members, DecisionLetters letters) {
		this.desk = desk;
		this.laws = laws;
		this.committees = committees;
		this.members = members;
		this.letters = letters;
	}

	public void recordInspection(String key, Actor actor, Act act) {
		this.desk.enter(this.desk.file(key), Step.PROBATION_INSPECTION, act, actor);
	}

	/** That no application came can be entered only when the last reminder has passed. */
	public void recordApplication(String key, Actor actor, Act act) {
		var file = this.desk.file(key);
		var end = file.probation().endsOn();
		var last = end.plus(this.laws.practiceOn(end).conversionLastEscalationAfter().value());
		this.desk.enter(file, Step.CONVERSION_APPLICATION, act, actor,
				Verdict.refusedIf(act.outcome() == Outcome.MISSING && this.desk.today().isBefore(last),
						"%s 之前请继续提醒本人递交转正申请，之后仍未递交的才能选“一直未递交”".formatted(last)));
	}

	/**
	 * The committee's motion for the general meeting, or that a breach is met by
	 * education.
	 */
	public Outcome recordReview(String key, Actor actor, ReviewOfProbation review) {
		var file = this.desk.file(key);
		var act = review.act();
		this.desk.enter(file, Step.PROBATION_REVIEW, act.decidedBy(review.vote().present()), actor,
				this.committees.check(this.committees.ofBranch(file.unit()), review.vote(), true, act.on())
					.and(HearingRule.check(review.heard().size()))
					.and(Verdict.refusedIf(file.awaitsTransferCheck(), "转入的入党材料还没有审查，请先由组织部审查（任务“审查转入材料”）"))
					.and((act.outcome() == Outcome.EDUCATE)
							? ConversionRule.education(file.probation().endsOn(), act.on()) : mayMove(file, review)));
		file.probation().proposeEnd((act.outcome() == Outcome.EXTEND) ? review.newEnd() : null);
		return act.outcome();
	}

	/** What the meeting resolved takes effect with the superior's approval. */
	public void recordApproval(String key, Actor actor, Act act, CommitteeVote vote) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.CONVERSION_APPROVAL, act.decidedBy(vote.present()), actor,
				this.committees.check(this.committees.ofCollege(file.unit()), vote, true, act.on()));
		if (act.outcome() == Outcome.APPROVED) {
			takeEffect(file, act.on());
		}
		this.letters.decided(file, "学院党委已审批转正的决议");
	}

	public void warnApprovalDue(String key) {
		this.letters.late(this.desk.file(key), "转正决议在规定期限内没有审批", RoleKind.COLLEGE_COMMITTEE);
	}

	/**
	 * First the branch, then its superior, at last the college is told that no
	 * application has come.
	 */
	public void warnApplicationMissing(String key) {
		this.letters.late(this.desk.file(key), "预备期已满，本人仍未递交转正申请", superiorsByNow(this.desk.file(key)));
	}

	/** Returns what came of it. */
	public Outcome recordAnnouncement(String key, Actor actor, LocalDate talkedOn, LocalDate announcedOn) {
		var file = this.desk.file(key);
		var result = file.steps().endedWith(Step.CONVERSION_APPROVAL, Outcome.REFUSED) ? Outcome.REFUSED
				: result(file.motion());
		this.desk.enter(file, Step.CONVERSION_ANNOUNCEMENT, Act.of(talkedOn, result), actor);
		this.desk.enter(file, Step.CONVERSION_ANNOUNCEMENT, Act.of(announcedOn, result), actor);
		return result;
	}

	/** The dossier is archived when every paper is there. */
	public void recordArchive(String key, Actor actor, LocalDate on, Set<Paper> papers) {
		var file = this.desk.file(key);
		var missing = Paper.missing(papers, file.steps().endedWith(Step.CONVERSION_APPLICATION, Outcome.FILED));
		this.desk.enter(file, Step.ARCHIVE, Act.done(on), actor,
				Verdict.refusedIf(!missing.isEmpty(), "归档材料还缺：" + missing));
	}

	private RoleKind[] superiorsByNow(Development file) {
		var end = file.probation().endsOn();
		var practice = this.laws.practiceOn(end);
		if (this.desk.today().isBefore(end.plus(practice.conversionEscalationAfter().value()))) {
			return new RoleKind[0];
		}
		return this.desk.today().isBefore(end.plus(practice.conversionLastEscalationAfter().value()))
				? new RoleKind[] { RoleKind.GENERAL_BRANCH }
				: new RoleKind[] { RoleKind.GENERAL_BRANCH, RoleKind.COLLEGE_COMMITTEE };
	}

	private Verdict mayMove(Development file, ReviewOfProbation review) {
		var motion = Motion.valueOf(review.act().outcome().name());
		return ConversionRule.check(file.probation().conversion(motion, review.act().on(), review.newEnd()),
				this.laws.all());
	}

	private void takeEffect(Development file, LocalDate on) {
		switch (file.motion()) {
			case CONVERT -> this.desk.reach(file, Stage.FULL, MemberStatus.FULL,
					ProbationRule.fullSince(file.probation().endsOn()));
			case CANCEL -> this.desk.reach(file, Stage.CANCELLED, MemberStatus.CANCELLED, on);
			case EXTEND -> {
				file.probation().extend();
				this.members.extendProbation(file.memberId(), file.probation().endsOn());
			}
		}
	}

	private static Outcome result(Motion motion) {
		return switch (motion) {
			case CONVERT -> Outcome.CONVERTED;
			case EXTEND -> Outcome.EXTENDED;
			case CANCEL -> Outcome.CANCELLED;
		};
	}

}
