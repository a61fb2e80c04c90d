package io.dangwu.election;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.member.MemberService;
import io.dangwu.member.Person;
import io.dangwu.member.Voter;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Where the files of elections are opened and every line is entered: what holds for each
 * step is asked here.
 */
@Component
class ElectionDesk {

	private static final Logger LOG = LoggerFactory.getLogger(ElectionDesk.class);

	private final Elections elections;

	private final ElectionAccess access;

	private final MemberService members;

	private final ElectionLaws laws;

	ElectionDesk(Elections elections, ElectionAccess access, MemberService members, ElectionLaws laws) {
		this.elections = elections;
		this.access = access;
		this.members = members;
		this.laws = laws;
	}

	Election open(String businessKey, String branch, ElectionKind kind) {
		var election = this.elections.save(new Election(businessKey, branch, kind));
		LOG.info("Election {} opened", businessKey);
		return election;
	}

	Optional<Election> find(String businessKey) {
		return this.elections.findByBusinessKey(businessKey);
	}

	Election get(String businessKey) {
		return find(businessKey).orElseThrow(() -> new AccessRefused("没有这次选举，或者您无权查看"));
	}

	/** The election for somebody who acts in it in that role. */
	Election get(String businessKey, RoleKind kind, Actor actor) {
		var election = get(businessKey);
		this.access.check(kind, election.branch(), actor);
		return election;
	}

	/** For the superior, of whom nobody decides in their own cause. */
	Election overseen(String businessKey, RoleKind kind, Actor actor) {
		var election = get(businessKey, kind, actor);
		checkNotOwn(election.concerned(), actor);
		return election;
	}

	/** For the superior, of whom nobody answers what they have handed in themselves. */
	Election answered(String businessKey, ElectionStep asked, RoleKind kind, Actor actor) {
		var election = overseen(businessKey, kind, actor);
		var own = election.last(asked).filter((entry) -> entry.actor().equals(actor.userId())).isPresent();
		Verdict.refusedIf(own && !actor.isSystem(), "“%s”由您本人办理，须由上级党组织的其他同志批复".formatted(asked.title())).orThrow();
		return election;
	}

	void checkNotOwn(Collection<UUID> concerned, Actor actor) {
		var own = this.members.byUserId(actor.userId()).map(Person::id).filter(concerned::contains).isPresent();
		Verdict.refusedIf(own, "您本人是本次选举的被推荐人、候选人或者当选人，须由上级党组织的其他同志办理").orThrow();
	}

	/** Enters a line; refuses one that is out of order. */
	void enter(Election election, ElectionStep step, Act act, ElectionOutcome outcome, Actor actor) {
		var dated = new DatedAct(step.title() + "日期", act.on());
		var earlier = election.entries().stream().reduce((one, later) -> later);
		earlier.map((entry) -> dated.notBefore(new DatedAct(entry.step().title() + "日期", entry.on())))
			.orElse(Verdict.allowed())
			.and(dated.notInFutureOf(today()))
			.orThrow();
		election.enter(new ElectionEntry(step, act.on(), outcome, act.reference(), act.remark(), actor.userId()));
		LOG.info("{}: {} on {} ended {}", election.businessKey(), step, act.on(), outcome);
	}

	LocalDate today() {
		return this.laws.today();
	}

	ElectionLaws laws() {
		return this.laws;
	}

	/** The members of the branch who may vote and stand on the day. */
	List<Voter> electors(Election election, LocalDate on) {
		return this.members.voters(election.branch(), on).stream().filter(Voter::mayVote).toList();
	}

	/** How many members there are, those without the right to vote among them. */
	int members(Election election, LocalDate on) {
		return this.members.voters(election.branch(), on).size();
	}

	Person person(UUID memberId) {
		return this.members.person(memberId);
	}

	String userId(UUID memberId) {
		return person(memberId).userId();
	}

	/** The names of an election: namesakes are told apart by their number. */
	String name(UUID memberId, Collection<Voter> among) {
		var person = person(memberId);
		var namesakes = among.stream().filter((voter) -> voter.name().equals(person.name())).count();
		return (namesakes > 1) ? "%s（%s）".formatted(person.name(), person.memberNo()) : person.name();
	}

}
