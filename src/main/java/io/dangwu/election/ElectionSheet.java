package io.dangwu.election;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.election.rule.AssemblyRule;
import io.dangwu.election.rule.SurplusRule;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms of an election are opened with: how far it is, and who can be chosen.
 */
@Service
@Transactional(readOnly = true)
public class ElectionSheet {

	private static final Comparator<Map.Entry<String, String>> BY_STROKES = Map.Entry
		.comparingByValue(SurnameStrokes.order());

	private final ElectionDesk desk;

	private final OrganizationService organizations;

	private final ElectionPlans plans;

	private final SheetOfVotes votes;

	ElectionSheet(ElectionDesk desk, OrganizationService organizations, ElectionPlans plans, SheetOfVotes votes) {
		this.desk = desk;
		this.organizations = organizations;
		this.plans = plans;
		this.votes = votes;
	}

	/** The sheet for one task. */
	public Page page(String key, String task) {
		var election = this.desk.get(key);
		return new Page(this.organizations.unit(election.branch()).name(), election.kind().title(),
				facts(election, task), names(election, task), offices(election, task), this.desk.today().toString());
	}

	private String facts(Election election, String task) {
		return switch (task) {
			case "requestElection" ->
				this.plans.words(election, this.desk.today()) + assembly(election) + returned(election);
			case "approveElection" -> words(election.plan());
			case "proposeCandidates" -> this.votes.recommended(election) + numbers(election) + returned(election);
			case "gatherMassOpinion" -> this.votes.participation();
			case "examineCandidates" -> this.votes.recommended(election);
			case "reviewCandidates" -> NominationService.words(election) + "。";
			case "consentToExclusions" -> "报请不计入应到人数："
					+ election.leftOut().all().stream().map(Exclusion::words).collect(Collectors.joining("、")) + "。";
			case "decideMissingSeats", "decideTie", "electSecretary" -> this.votes.facts(election, task);
			case "reportResult" -> ResultService.words(election) + "。";
			case "approveResult" -> ResultService.words(election) + "。"
					+ (election.winners().isEmpty() ? "批复后本次选举结束，" + ResultService.WHAT_NOW + "。" : "");
			case "handOver" -> ResultService.words(election) + "。新当选人员已经任职。";
			default -> election.planned().map(ElectionSheet::words).orElse("");
		};
	}

	private String assembly(Election election) {
		var today = this.desk.today();
		return AssemblyRule.words(this.desk.members(election, today), this.desk.laws().on(today));
	}

	/** Why a task has come back. */
	private static String returned(Election election) {
		return election.entries()
			.stream()
			.reduce((one, later) -> later)
			.filter((last) -> last.outcome() == ElectionOutcome.RETURNED || last.outcome() == ElectionOutcome.UPHELD)
			.map((last) -> "%s：%s。".formatted(last.step().title(),
					(last.remark() != null) ? last.remark() : last.outcome().title()))
			.orElse("");
	}

	private String numbers(Election election) {
		var plan = election.plan();
		var law = this.desk.laws().on(plan.plannedOn());
		return plan.byMeeting()
			.stream()
			.map((office) -> "%s应选 %d 名，候选人至少 %d 名".formatted(office.title(), plan.seats(office),
					SurplusRule.candidates(plan.seats(office), law)))
			.collect(Collectors.joining("；", "", "。"));
	}

	private static String words(ElectionPlan plan) {
		return "拟于 %s 召开党员大会，选举%s；产生方式：%s；投票方式：%s。".formatted(plan.plannedOn(), plan.words(), plan.variant().title(),
				plan.ballotMode().title());
	}

	private List<Map.Entry<String, String>> names(Election election, String task) {
		var names = switch (task) {
			case "drawUpRoll" -> electors(election);
			case "proposeCandidates" -> election.plan().isOpen() ? this.votes.examined(election) : electors(election);
			case "examineCandidates" -> this.votes.stayed(election);
			case "consentToExclusions" ->
				election.leftOut().all().stream().map((one) -> Map.entry(one.memberId().toString(), one.name()));
			case "decideTie", "electSecretary" -> this.votes.names(election, task);
			default -> Stream.<Map.Entry<String, String>>of();
		};
		return names.sorted(BY_STROKES).toList();
	}

	private Stream<Map.Entry<String, String>> electors(Election election) {
		var electors = this.desk.electors(election, this.desk.today());
		return electors.stream()
			.map((voter) -> Map.entry(voter.memberId().toString(), this.desk.name(voter.memberId(), electors)));
	}

	private List<String> offices(Election election, String task) {
		var offices = task.equals("electSecretary") ? this.votes.left(election)
				: election.planned().map(ElectionPlan::byMeeting).orElse(List.of());
		return offices.stream().map(Office::name).toList();
	}

	/**
	 * What one form shows and offers.
	 *
	 * @param names who can be chosen, by id
	 * @param offices for which somebody is asked
	 */
	public record Page(String unit, String kind, String facts, List<Map.Entry<String, String>> names,
			List<String> offices, String today) {

	}

}
