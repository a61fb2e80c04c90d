package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.award.rule.EligibilityRule;
import io.dangwu.award.rule.Hindrance;
import io.dangwu.award.rule.JudgementDays;
import io.dangwu.award.rule.PersonFacts;
import io.dangwu.award.rule.PersonFacts.Category;
import io.dangwu.award.rule.PersonFacts.Membership;
import io.dangwu.award.rule.SanctionSpan;
import io.dangwu.award.rule.Standard;
import io.dangwu.member.Appraisal;
import io.dangwu.member.AppraisalGrade;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Merit;
import io.dangwu.member.MeritRegister;
import io.dangwu.member.PastRegister;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Judges by what the register knows whether somebody may stand.
 */
@Component
class Candidacy {

	private final MeritRegister merits;

	private final PastRegister past;

	private final BranchMerits branches;

	private final AwardDesk desk;

	Candidacy(MeritRegister merits, PastRegister past, BranchMerits branches, AwardDesk desk) {
		this.merits = merits;
		this.past = past;
		this.branches = branches;
		this.desk = desk;
	}

	/**
	 * What keeps somebody from standing for a kind, as it was known on that day.
	 * @param nomination the nomination that is judged, which is no second one
	 */
	Verdict judge(AwardRound round, Nominated who, Deeds deeds, LocalDate nominatedOn, @Nullable UUID nomination) {
		var rule = new EligibilityRule(this.desk.law(round), new JudgementDays(round.cutOff(), nominatedOn));
		var standard = round.kind(who.kind()).standard();
		var member = who.member();
		var found = (member == null) ? rule.branch(this.branches.of(who.branch()))
				: rule.person(standard, facts(round, member, deeds, nominatedOn, nomination));
		return Hindrance.verdict(who.name(), found);
	}

	/** Whoever is a full member now was one when nominated: nobody else was let in. */
	private PersonFacts facts(AwardRound round, UUID member, Deeds deeds, LocalDate nominatedOn,
			@Nullable UUID nomination) {
		var merit = this.merits.of(member);
		var person = merit.person();
		var full = person.status() == MemberStatus.FULL;
		return new PersonFacts(isHere(merit, round), Category.valueOf(person.category().name()),
				membership(person.status()), person.milestones().fullSince(), full ? nominatedOn : null,
				excellent(merit), spans(merit), merit.duesPaidUntil(), standing(round, member, nomination),
				deeds.failedCourse(), deeds.leader(), leaders(round, nomination), round.individualAwards());
	}

	/** Those on the way to membership belong to where they applied. */
	private boolean isHere(Merit merit, AwardRound round) {
		var status = merit.person().status();
		var day = round.cutOff().isBefore(this.desk.today()) ? round.cutOff() : this.desk.today();
		return status.isCandidate() || status.isMember() && this.past.isMember(merit.person().id(), day);
	}

	private List<Standard> standing(AwardRound round, UUID member, @Nullable UUID nomination) {
		return this.desk.nominations()
			.findByRoundIdAndWhoMemberAndStateNotIn(round.id(), member, NominationState.OUT)
			.stream()
			.filter((other) -> !other.id().equals(nomination))
			.map((other) -> round.kind(other.kind()).standard())
			.toList();
	}

	private int leaders(AwardRound round, @Nullable UUID nomination) {
		return Math.toIntExact(this.desk.of(round)
			.stream()
			.filter((other) -> other.isLeader() && !other.state().isOut() && !other.id().equals(nomination))
			.count());
	}

	private static Membership membership(MemberStatus status) {
		return switch (status) {
			case FULL -> Membership.FULL;
			case PROBATIONARY -> Membership.PROBATIONARY;
			default -> Membership.NONE;
		};
	}

	private static List<Integer> excellent(Merit merit) {
		return merit.appraisals()
			.stream()
			.filter((appraisal) -> appraisal.grade() == AppraisalGrade.EXCELLENT)
			.map(Appraisal::year)
			.toList();
	}

	private static List<SanctionSpan> spans(Merit merit) {
		return merit.sanctions()
			.stream()
			.map((sanction) -> new SanctionSpan(sanction.from(), sanction.impactUntil()))
			.toList();
	}

}
