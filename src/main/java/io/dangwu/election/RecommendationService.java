package io.dangwu.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.election.rule.ElectionPractice;
import io.dangwu.election.rule.OpenRecommendationRule;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down whom the members and, in an open recommendation, the masses recommend, and
 * whom the superior's examination passes.
 */
@Service
@Transactional
public class RecommendationService {

	private final ElectionDesk desk;

	RecommendationService(ElectionDesk desk) {
		this.desk = desk;
	}

	/**
	 * Enters the figures of the members' recommendation.
	 * @param byMembers how many recommended each
	 * @param namedOtherwise who stood up alone or was named by the organisation
	 */
	public void enterMembers(String key, Map<UUID, Integer> byMembers, Set<UUID> namedOtherwise, Actor actor) {
		var election = selecting(key, actor);
		Verdict.refusedIf(!asksMembers(election), "现在不登记党员推荐的票数").orThrow();
		var electors = this.desk.electors(election, this.desk.today());
		var names = electors.stream()
			.map((voter) -> new Recommendation(voter.memberId(), this.desk.name(voter.memberId(), electors),
					byMembers.getOrDefault(voter.memberId(), 0), 0, namedOtherwise.contains(voter.memberId()), false))
			.filter((one) -> one.byMembers() != 0 || one.namedOtherwise())
			.toList();
		check(names, electors.size(), 0).and(Verdict.refusedIf(names.isEmpty(), "请至少填写一名被推荐人的票数")).orThrow();
		election.recommended().membersDue(electors.size());
		election.recommended().enter(names);
	}

	/** Enters on which day the members recommended. */
	public void recordMembers(String key, LocalDate on, Actor actor) {
		var election = selecting(key, actor);
		Verdict.refusedIf(election.recommended().all().isEmpty(), "还没有登记党员推荐的票数，请先在推荐情况页面登记").orThrow();
		this.desk.enter(election, ElectionStep.RECOMMENDATION,
				Act.of(on).saying("推荐 %d 人".formatted(election.recommended().all().size())), ElectionOutcome.DONE,
				actor);
	}

	/** Enters how many of the masses approve each of the names that go on to them. */
	public void enterMasses(String key, Map<UUID, Integer> byMasses, Actor actor) {
		var election = selecting(key, actor);
		Verdict.refusedIf(!asksMasses(election), "现在不登记群众推荐的票数").orThrow();
		var asked = preliminary(election);
		var names = election.recommended()
			.all()
			.stream()
			.map((one) -> one.withMasses(asked.contains(one) ? byMasses.getOrDefault(one.memberId(), 0) : 0))
			.toList();
		check(names, election.recommended().membersDue(), Integer.MAX_VALUE).orThrow();
		election.recommended().enter(names);
	}

	/** Enters on which day the masses were asked, and how many took part. */
	public void recordMasses(String key, LocalDate on, int masses, int tookPart, Actor actor) {
		var election = selecting(key, actor);
		var names = election.recommended().all();
		Verdict.refusedIf(names.stream().allMatch((one) -> one.byMasses() == 0), "还没有登记群众推荐的票数，请先在推荐情况页面登记").orThrow();
		var participation = OpenRecommendationRule.participation(masses, tookPart, practice());
		Verdict.refusedIf(!participation.enough(), participation.words())
			.and(check(names, election.recommended().membersDue(), tookPart))
			.orThrow();
		election.recommended().massesTookPart(masses, tookPart);
		this.desk.enter(election, ElectionStep.MASS_RECOMMENDATION, Act.of(on).saying(participation.words()),
				ElectionOutcome.DONE, actor);
	}

	/** Enters whom the examination passed; all others failed it. */
	public void recordExamination(String key, Act act, Set<UUID> passed, Actor actor) {
		var election = this.desk.overseen(key, RoleKind.GENERAL_BRANCH, actor);
		var stayed = stayed(election);
		this.desk.checkNotOwn(stayed, actor);
		Verdict
			.refusedIf(!stayed.containsAll(passed),
					"只有党员推荐和群众推荐都%s的人进入组织考察".formatted(practice().recommendedBy().value().words()))
			.and(Verdict.refusedIf(act.reference() == null, "请填写考察材料编号"))
			.orThrow();
		election.recommended().examine(passed);
		this.desk.enter(election, ElectionStep.EXAMINATION,
				act.saying("考察 %d 人，通过 %d 人".formatted(stayed.size(), passed.size())), ElectionOutcome.DONE, actor);
	}

	/** How many of the masses must take part, in words. */
	String participation() {
		return "参加推荐的群众应当%s，推荐方为有效。".formatted(practice().massParticipation().value().words());
	}

	/** The names that go on to the masses. */
	List<Recommendation> preliminary(Election election) {
		var all = election.recommended().all().stream().toList();
		var names = OpenRecommendationRule
			.preliminary(all.stream().map(Recommendation::recommended).toList(), election.plan().allSeats(), practice())
			.stream()
			.map(OpenRecommendationRule.Recommended::name)
			.toList();
		return all.stream().filter((one) -> names.contains(one.name())).toList();
	}

	/** Those whom more than half of the members and of the masses recommended. */
	Set<UUID> stayed(Election election) {
		var names = election.recommended();
		return names.all()
			.stream()
			.filter((one) -> names.massesTookPart() > 0 && OpenRecommendationRule
				.passes(one.recommended(), names.membersDue(), names.massesTookPart(), practice())
				.enough())
			.map(Recommendation::memberId)
			.collect(Collectors.toSet());
	}

	/** Whether the figures of the members are entered now. */
	static boolean asksMembers(Election election) {
		return election.isAfter(ElectionStep.APPROVAL, ElectionOutcome.APPROVED)
				|| election.isAfter(ElectionStep.PROPOSAL, ElectionOutcome.RECOMMEND_AGAIN);
	}

	/** Whether those of the masses are. */
	static boolean asksMasses(Election election) {
		return election.isAfter(ElectionStep.RECOMMENDATION, ElectionOutcome.DONE) && election.plan().isOpen();
	}

	private Election selecting(String key, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		Verdict.refusedIf(election.stage() != ElectionStage.SELECTING, "这次选举现在不在推荐提名候选人阶段").orThrow();
		return election;
	}

	private static Verdict check(Iterable<Recommendation> names, int members, int masses) {
		var verdict = Verdict.allowed();
		for (var one : names) {
			verdict = verdict.and(OpenRecommendationRule.check(one.recommended(), members, masses));
		}
		return verdict;
	}

	private ElectionPractice practice() {
		return this.desk.laws().practiceOn(this.desk.today());
	}

}
