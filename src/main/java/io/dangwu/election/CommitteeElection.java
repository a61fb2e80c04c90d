package io.dangwu.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.election.rule.CommitteeVoteRule;
import io.dangwu.election.rule.ElectionPractice;
import io.dangwu.member.MemberService;
import io.dangwu.member.OfficerService;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.NewPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first meeting of a new committee, in which it elects its secretary and deputy.
 */
@Service
@Transactional
public class CommitteeElection {

	private final ElectionDesk desk;

	private final OrganizationService organizations;

	private final MemberService members;

	private final OfficerService officers;

	CommitteeElection(ElectionDesk desk, OrganizationService organizations, MemberService members,
			OfficerService officers) {
		this.desk = desk;
		this.organizations = organizations;
		this.members = members;
		this.officers = officers;
	}

	/** Whether the committee has an office left to elect. */
	@Transactional(readOnly = true)
	public boolean isDue(String key) {
		return isDue(this.desk.get(key));
	}

	static boolean isDue(Election election) {
		return !election.winners(Office.COMMITTEE).isEmpty() && !left(election).isEmpty();
	}

	/** The offices that the committee has yet to elect. */
	@Transactional(readOnly = true)
	public List<Office> left(String key) {
		return left(this.desk.get(key));
	}

	/**
	 * Who sits in the committee after the election; in a by-election those who stay too.
	 */
	@Transactional(readOnly = true)
	public List<Person> committee(String key) {
		return committee(this.desk.get(key));
	}

	/** How many must come, and how many approve, in words. */
	public String asked() {
		return CommitteeVoteRule.words(this.desk.laws().practiceOn(this.desk.today()));
	}

	/** Enters how the committee voted. */
	public ElectionOutcome record(String key, Act act, CommitteeVote vote, Actor actor) {
		var election = this.desk.get(key);
		var committee = committee(election);
		checkSits(committee, actor);
		Verdict.refusedIf(!committee.stream().map(Person::id).toList().containsAll(vote.present()), "到会人员须是新一届委员")
			.orThrow();
		var sitting = new Sitting(election, committee, vote, act, this.desk.laws().practiceOn(act.on()));
		var attendance = CommitteeVoteRule.attendance(committee.size(), vote.present().size(), sitting.practice());
		var words = new ArrayList<>(List.of(attendance.words()));
		var outcome = attendance.enough() ? elect(sitting, words) : ElectionOutcome.INVALID_MEETING;
		this.desk.enter(election, ElectionStep.COMMITTEE_VOTE, act.saying(String.join("；", words)), outcome, actor);
		if (outcome == ElectionOutcome.ELECTED) {
			election.reach(ElectionStage.REPORTING);
		}
		return outcome;
	}

	private ElectionOutcome elect(Sitting sitting, List<String> words) {
		var election = sitting.election();
		left(election).forEach((office) -> words.add(elect(sitting, office)));
		return left(election).isEmpty() ? ElectionOutcome.ELECTED : ElectionOutcome.NOT_ELECTED;
	}

	private String elect(Sitting sitting, Office office) {
		var vote = sitting.vote();
		var person = sitting.named(office)
			.orElseThrow(() -> new RegulationViolated(Verdict.refused("请在新一届委员中选择%s候选人".formatted(office.title()))));
		mayHold(sitting, person, office).orThrow();
		var result = CommitteeVoteRule.majority(sitting.committee().size(), vote.present().size(),
				vote.approvals(office), sitting.practice());
		if (result.enough()) {
			sitting.election().elect(new Winner(person.id(), person.name(), office, Winner.Way.COMMITTEE));
		}
		return "%s%s：%s".formatted(office.title(), person.name(), result.words());
	}

	private Verdict mayHold(Sitting sitting, Person person, Office office) {
		var election = sitting.election();
		return Verdict
			.refusedIf(election.winners().stream().anyMatch((winner) -> isOther(winner, person, office)),
					person.name() + "已当选其他职务，不能同时担任" + office.title())
			.and(this.officers.suits(new NewPost(person.userId(), election.branch(), office.post(), sitting.act().on(),
					null, null, false, false, sitting.vote().reason())));
	}

	private static boolean isOther(Winner winner, Person person, Office office) {
		return winner.memberId().equals(person.id()) && winner.office() != office
				&& winner.office() != Office.COMMITTEE;
	}

	private static List<Office> left(Election election) {
		return election.plan().byCommittee().stream().filter((office) -> election.winners(office).isEmpty()).toList();
	}

	private List<Person> committee(Election election) {
		var elected = election.winners(Office.COMMITTEE).stream().map(Winner::memberId).map(this.desk::person);
		var staying = (election.kind() == ElectionKind.TERM) ? Stream.<Person>of()
				: this.organizations.postsIn(election.branch())
					.stream()
					.filter((post) -> post.kind().isCommitteeSeat())
					.flatMap((post) -> this.members.byUserId(post.holder()).stream());
		return Stream.concat(elected, staying).distinct().toList();
	}

	private static void checkSits(List<Person> committee, Actor actor) {
		if (!actor.isSystem() && committee.stream().noneMatch((member) -> member.userId().equals(actor.userId()))) {
			throw new AccessRefused("委员会选举书记、副书记由新一届委员登记");
		}
	}

	/** The committee as it votes, by the practice of the day. */
	private record Sitting(Election election, List<Person> committee, CommitteeVote vote, Act act,
			ElectionPractice practice) {

		Optional<Person> named(Office office) {
			return this.committee.stream().filter((member) -> member.id().equals(this.vote.named(office))).findFirst();
		}

	}

}
