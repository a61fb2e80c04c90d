package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.dangwu.award.rule.Standard;
import io.dangwu.award.rule.Step;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.member.VotingRight;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What a branch needs when it nominates: who is there to be nominated, how many names it
 * has left, who may work on it.
 */
@Component
class NominationDesk {

	private final AwardDesk desk;

	private final AwardPeople people;

	private final NominationFiles files;

	private final ApplicationEventPublisher events;

	NominationDesk(AwardDesk desk, AwardPeople people, NominationFiles files, ApplicationEventPublisher events) {
		this.desk = desk;
		this.people = people;
		this.files = files;
		this.events = events;
	}

	NominationFiles files() {
		return this.files;
	}

	void checkWorkable(AwardRound round, String branch, Actor actor) {
		AwardAccess.check(mayWork(branch, actor), "推荐由本支部委员会办理");
		round.course().demandRunning();
		var report = this.desk.report(round, Step.NOMINATION, branch);
		Verdict.refusedIf(!report.state().isWorkable(), "本支部的推荐%s，现在不能修改".formatted(report.state().title())).orThrow();
	}

	boolean mayWork(String branch, Actor actor) {
		return this.people.access().nominates(actor, branch, this.people.reporting(branch));
	}

	/** By the person, by who nominated, or by the office that runs the round. */
	boolean withdraws(Actor actor, Nomination nomination) {
		return this.people.access().opens(actor) || mayWork(nomination.branch(), actor)
				|| nomination.member()
					.map(this.people.members()::person)
					.filter((person) -> isSelf(person, actor))
					.isPresent();
	}

	/** Somebody of the branch, or the branch itself. */
	Nominated who(AwardRound round, String branch, NewNomination wanted) {
		var standard = round.kind(wanted.kind()).standard();
		var unit = this.people.reporting(branch);
		if (standard == Standard.ORGANIZATION) {
			return new Nominated(wanted.kind(), null, this.people.unitName(branch), branch, unit);
		}
		var person = Optional.ofNullable(wanted.member())
			.map(this.people.members()::person)
			.filter((found) -> found.branchCode().equals(branch))
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("请从本支部的人员中选择推荐对象")));
		return new Nominated(wanted.kind(), person.id(), person.name(), branch, unit);
	}

	/** Refuses one name too many. */
	Verdict room(AwardRound round, String branch, String kind) {
		var quota = round.quota(kind, branch);
		var used = this.desk.nominations()
			.findByRoundIdAndWhoBranch(round.id(), branch)
			.stream()
			.filter((nomination) -> nomination.kind().equals(kind) && !nomination.state().isOut())
			.count();
		return Verdict.refusedIf(used >= quota, "本支部“%s”的推荐名额为 %d 名，已经用完".formatted(round.kind(kind).title(), quota));
	}

	/** Refuses what would come after the superior has reported. */
	Verdict stillExamined(AwardRound round, String branch) {
		var over = this.desk.report(round, Step.EXAMINATION, this.people.reporting(branch)).state().isDone()
				|| RoundStage.CHECK.isBefore(round.stage());
		return Verdict.refusedIf(over, "上级党组织已经完成审查上报，不能再推荐");
	}

	Verdict notOneself(Nominated who, Actor actor) {
		return Optional.ofNullable(who.member())
			.map(this.people.members()::person)
			.filter((person) -> isSelf(person, actor))
			.map((person) -> Verdict.refused("不能为本人办理推荐，请由支部其他委员办理"))
			.orElse(Verdict.allowed());
	}

	/** The members of the branch, who may be chosen. */
	List<BranchSheet.Choice> choices(String branch) {
		return this.people.members()
			.membersOf(branch, MemberStatus.FULL, MemberStatus.PROBATIONARY)
			.stream()
			.map((person) -> new BranchSheet.Choice(person.id(), person.name() + "（" + person.memberNo() + "）"))
			.toList();
	}

	/** How many of the branch have the right to vote on that day. */
	int due(String branch, LocalDate on) {
		return Math.toIntExact(this.people.members()
			.voters(branch, on)
			.stream()
			.filter((voter) -> voter.right() == VotingRight.YES)
			.count());
	}

	void done(String key, String task, String unit, Actor actor) {
		this.events.publishEvent(new RoundWorkDone(key, task, Optional.of(unit), actor.userId()));
	}

	/** A place of a notice is to be filled by the next. */
	void freed(String key) {
		this.events.publishEvent(new PlaceFreed(key));
	}

	private static boolean isSelf(Person person, Actor actor) {
		return person.userId().equals(actor.userId());
	}

}
