package io.dangwu.development;

import java.time.LocalDate;
import java.util.Optional;

import io.dangwu.development.rule.RecognitionRule;
import io.dangwu.development.rule.TransferRule;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the law has for a probationary member who has moved: the admission is examined
 * again, and the discussion of the conversion may be put off.
 */
@Service
@Transactional
public class MovedProbationService {

	private final Desk desk;

	private final Laws laws;

	MovedProbationService(Desk desk, Laws laws) {
		this.desk = desk;
		this.laws = laws;
	}

	/** Who is not recognised is a probationary member no more. */
	public Outcome recordCheck(String key, Actor actor, TransferCheck check) {
		var file = this.desk.file(key);
		this.desk.enter(file, Step.TRANSFER_CHECK, check.act(), actor, verdict(check));
		if (check.act().outcome() == Outcome.NOT_RECOGNISED) {
			this.desk.reach(file, Stage.NOT_RECOGNISED, MemberStatus.CANCELLED, check.act().on());
		}
		return check.act().outcome();
	}

	/**
	 * Puts the discussion off; membership will count from the end of probation all the
	 * same.
	 */
	public void postpone(String key, LocalDate to, String reason, Actor actor) {
		var file = this.desk.file(key);
		if (!isSecretary(actor, file)) {
			throw new AccessRefused("只有本支部书记才能办理");
		}
		var act = new Act(this.desk.today(), Outcome.POSTPONED, null, "推迟到 %s：%s".formatted(to, reason.strip()));
		this.desk.enter(file, Step.POSTPONEMENT, act, actor,
				mayPostpone(file, to).and(Verdict.refusedIf(reason.isBlank(), "请填写推迟讨论的理由")));
		file.probation().postpone(to);
		this.desk.announce(new DiscussionPostponed(key));
	}

	/** The day to which the discussion may be put off at most, where it may be at all. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> postponableUntil(String key, Actor actor) {
		var file = this.desk.file(key);
		return isSecretary(actor, file) && file.mayPostpone()
				? Optional.of(TransferRule.latestDiscussion(file.probation().endsOn(), this.laws.all()))
				: Optional.empty();
	}

	private static boolean isSecretary(Actor actor, Development file) {
		return actor.isSystem() || actor.has(Role.of(RoleKind.BRANCH_SECRETARY, file.unit()));
	}

	private Verdict mayPostpone(Development file, LocalDate to) {
		if (!file.mayPostpone()) {
			return Verdict.refused("只有预备期内转入的预备党员，在支委会审查转正之前可以推迟一次");
		}
		return TransferRule.postponement(file.probation().endsOn(), file.steps().dayOf(Step.MOVE), to, this.laws.all());
	}

	private Verdict verdict(TransferCheck check) {
		var law = this.laws.on(check.act().on());
		return switch (check.act().outcome()) {
			case RECOGNISED ->
				RecognitionRule.recognition(Paper.missingOfAdmission(check.papers()), check.reported(), law);
			case NOT_RECOGNISED -> RecognitionRule.refusal(check.approvedByCounty(), check.act().reference(), law);
			default -> Verdict.allowed();
		};
	}

}
