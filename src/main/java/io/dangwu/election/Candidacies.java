package io.dangwu.election;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.dangwu.election.rule.SurplusRule;
import io.dangwu.meeting.FunctionaryService;
import io.dangwu.member.OfficerService;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.member.Voter;
import io.dangwu.organization.NewPost;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Judges who is to stand: enough names for each office, everybody with the right to be
 * elected, secretaries as they are asked for, and somebody left to watch over the count.
 */
@Component
class Candidacies {

	private final ElectionDesk desk;

	private final OfficerService officers;

	private final RecommendationService recommendations;

	private final FunctionaryService functionaries;

	Candidacies(ElectionDesk desk, OfficerService officers, RecommendationService recommendations,
			FunctionaryService functionaries) {
		this.desk = desk;
		this.officers = officers;
		this.recommendations = recommendations;
		this.functionaries = functionaries;
	}

	/**
	 * The candidates of all offices in the order of the vote, each by surname strokes.
	 */
	List<Candidate> named(Election election, Map<Office, List<UUID>> names) {
		var electors = this.desk.electors(election, this.desk.today());
		return election.plan()
			.byMeeting()
			.stream()
			.flatMap((office) -> names.getOrDefault(office, List.of())
				.stream()
				.map((member) -> new Candidate(member, this.desk.name(member, electors), office))
				.sorted(Comparator.comparing(Candidate::name, SurnameStrokes.order())))
			.toList();
	}

	/**
	 * @param reason why a secretary departs from what is normal
	 */
	Verdict check(Election election, List<Candidate> candidates, @Nullable String reason) {
		var plan = election.plan();
		var law = this.desk.laws().on(plan.plannedOn());
		var verdict = Stream
			.concat(plan.byMeeting()
				.stream()
				.map((office) -> SurplusRule.check(of(candidates, office).size(), plan.seats(office), office.title(),
						law)),
					candidates.stream().map((candidate) -> eligible(election, candidate, reason)))
			.reduce(Verdict.allowed(), Verdict::and);
		return verdict.and(fromTheCommittee(plan, candidates))
			.and(recommended(election, candidates))
			.and(somebodyIsLeft(election, candidates));
	}

	private static List<UUID> of(List<Candidate> candidates, Office office) {
		return candidates.stream()
			.filter((candidate) -> candidate.office() == office)
			.map(Candidate::memberId)
			.toList();
	}

	private Verdict eligible(Election election, Candidate candidate, @Nullable String reason) {
		var on = election.plan().plannedOn();
		var post = new NewPost(this.desk.userId(candidate.memberId()), election.branch(), candidate.office().post(), on,
				null, null, false, false, reason);
		var elector = this.desk.electors(election, this.desk.today())
			.stream()
			.map(Voter::memberId)
			.anyMatch(candidate.memberId()::equals);
		return Verdict.refusedIf(!elector, candidate.name() + "不是本单位有选举权和被选举权的正式党员，不能作为候选人")
			.and(this.officers.suits(post));
	}

	/** The meeting elects its secretary out of the committee that it has elected. */
	private static Verdict fromTheCommittee(ElectionPlan plan, List<Candidate> candidates) {
		var committee = of(candidates, Office.COMMITTEE);
		return candidates.stream()
			.filter((candidate) -> plan.withCommittee() && !committee.contains(candidate.memberId()))
			.map((candidate) -> Verdict
				.refused("%s是%s候选人，应当同时列为委员候选人".formatted(candidate.name(), candidate.office().title())))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict recommended(Election election, List<Candidate> candidates) {
		if (!election.plan().isOpen()) {
			return Verdict.allowed();
		}
		var stayed = this.recommendations.stayed(election);
		var examined = election.recommended()
			.all()
			.stream()
			.filter((one) -> one.examined() && stayed.contains(one.memberId()))
			.map(Recommendation::memberId)
			.toList();
		return candidates.stream()
			.filter((candidate) -> !examined.contains(candidate.memberId()))
			.map((candidate) -> Verdict.refused("%s没有通过党员推荐、群众推荐和组织考察，公推直选不能列为候选人".formatted(candidate.name())))
			.distinct()
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private Verdict somebodyIsLeft(Election election, List<Candidate> candidates) {
		var today = this.desk.today();
		var voters = this.desk.electors(election, today).size();
		var standing = candidates.stream().map(Candidate::memberId).distinct().count();
		var needed = this.functionaries.tellerIsSent(voters, today) ? 1 : 2;
		return Verdict.refusedIf(voters - standing < needed,
				"有选举权的党员 %d 人，候选人 %d 人；监票人、计票人须由候选人以外的党员担任，至少留出 %d 人".formatted(voters, standing, needed));
	}

}
