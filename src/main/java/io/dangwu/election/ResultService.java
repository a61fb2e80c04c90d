package io.dangwu.election;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the result from the report to the superior through the approval to the hand-over.
 */
@Service
@Transactional
public class ResultService {

	/** What follows where nobody was elected. */
	static final String WHAT_NOW = "原任职人员继续履行职责，请与上级党组织商定时间，另行启动选举；任期届满前不能完成的，报上级党组织批准延期";

	private final ElectionDesk desk;

	private final Installation installation;

	private final ElectionLetters letters;

	ResultService(ElectionDesk desk, Installation installation, ElectionLetters letters) {
		this.desk = desk;
		this.installation = installation;
		this.letters = letters;
	}

	/** Enters that the result was reported. */
	public void report(String key, Act act, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		Verdict.refusedIf(act.reference() == null, "请填写报告文号").orThrow();
		this.desk.enter(election, ElectionStep.REPORT, act.saying(words(election)), ElectionOutcome.DONE, actor);
	}

	/** Who answers the report: members are filed, secretary and deputy approved. */
	@Transactional(readOnly = true)
	public RoleKind decides(String key) {
		return leaders(this.desk.get(key)).isEmpty() ? RoleKind.GENERAL_BRANCH : RoleKind.COLLEGE_COMMITTEE;
	}

	/** Enters the superior's answer; a secretary who is not approved is elected anew. */
	public ElectionOutcome approve(String key, Act act, ElectionOutcome answer, Actor actor) {
		var election = this.desk.answered(key, ElectionStep.REPORT, decides(key), actor);
		var refused = answer == ElectionOutcome.NOT_APPROVED;
		mayAnswer(election, act, refused).orThrow();
		var again = refused && !election.plan().byCommittee().isEmpty();
		if (refused) {
			election.unseat(List.of(Office.SECRETARY, Office.DEPUTY));
		}
		if (again) {
			election.reach(ElectionStage.ORGANISING);
		}
		var outcome = again ? ElectionOutcome.ELECT_AGAIN : answer;
		this.desk.enter(election, ElectionStep.RESULT_APPROVAL, act, outcome, actor);
		return (!again && election.winners().isEmpty()) ? ElectionOutcome.UNFILLED : outcome;
	}

	private static Verdict mayAnswer(Election election, Act act, boolean refused) {
		return Verdict.refusedIf(act.reference() == null, "请填写批复文号")
			.and(Verdict.refusedIf(refused && leaders(election).isEmpty(), "委员报上级备案，没有需要批准的书记、副书记"))
			.and(Verdict.refusedIf(refused && act.remark() == null, "不批准的，请填写理由"));
	}

	/**
	 * Ends an election in which nobody was elected: those in office stay, and another one
	 * is to be held.
	 */
	public void recordUnfilled(String key) {
		var election = this.desk.get(key);
		var answered = election.last(ElectionStep.RESULT_APPROVAL).orElseThrow();
		this.desk.enter(election, ElectionStep.UNFILLED, Act.of(answered.on()).saying(WHAT_NOW),
				ElectionOutcome.UNFILLED, Actor.SYSTEM);
		election.reach(ElectionStage.UNFILLED);
		this.letters.unfilled(election, WHAT_NOW);
	}

	/** Those elected take their posts from the day of the approval. */
	public void takeOffice(String key) {
		var election = this.desk.get(key);
		var approved = election.last(ElectionStep.RESULT_APPROVAL).orElseThrow();
		var approval = new Approval(approved.on(), Objects.requireNonNull(approved.reference()), "选举结果");
		var userIds = election.winners()
			.stream()
			.map(Winner::memberId)
			.distinct()
			.collect(Collectors.toMap((UUID member) -> member, this.desk::userId));
		this.installation.install(election, approval, userIds);
		this.letters.installed(election, userIds.values());
		election.reach(ElectionStage.HANDING_OVER);
	}

	/** Enters that the papers were handed over. */
	public void handOver(String key, Act act, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		this.desk.enter(election, ElectionStep.HAND_OVER, act, ElectionOutcome.DONE, actor);
		election.reach(ElectionStage.COMPLETED);
	}

	private static List<Winner> leaders(Election election) {
		return election.winners().stream().filter((winner) -> winner.office() != Office.COMMITTEE).toList();
	}

	static String words(Election election) {
		var words = List.of(Office.values())
			.stream()
			.filter((office) -> !election.winners(office).isEmpty())
			.map((office) -> office.title() + "："
					+ election.winners(office).stream().map(Winner::name).collect(Collectors.joining("、")))
			.collect(Collectors.joining("；"));
		return words.isEmpty() ? "没有人当选" : words;
	}

}
