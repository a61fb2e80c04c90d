package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes people to another branch or out of the college, if nothing holds them, and tells
 * everybody who goes by the branch of a person.
 */
@Component
class Mover {

	private final Members members;

	private final OrganizationService organizations;

	private final ApplicationEventPublisher events;

	private final EntityManager entities;

	Mover(Members members, OrganizationService organizations, ApplicationEventPublisher events,
			EntityManager entities) {
		this.members = members;
		this.organizations = organizations;
		this.events = events;
		this.entities = entities;
	}

	Member member(UUID id) {
		return this.members.findById(id).orElseThrow();
	}

	/**
	 * Those of the branch who are in the Party or on the way into it.
	 */
	List<Member> everybody(String branch) {
		return this.members.ofBranch(branch, MemberStatus.LIVE);
	}

	Verdict mayEnter(String from, String to) {
		return Verdict
			.refusedIf(this.organizations.find(to).filter(Unit::isBranch).isEmpty(), "没有代码为%s的党支部".formatted(to))
			.and(Verdict.refusedIf(from.equals(to), "转入的党支部就是现在所在的党支部，请另选"));
	}

	/**
	 * Whether the person belongs to a branch and holds no post in it.
	 */
	Verdict mayLeave(Member member) {
		var person = member.person();
		var posts = this.organizations.postsOf(person.userId())
			.stream()
			.filter((post) -> post.unit().code().equals(person.branchCode()))
			.map(HeldPost::kind)
			.map((kind) -> kind.title())
			.collect(Collectors.joining("、"));
		return Verdict
			.refusedIf(!MemberStatus.LIVE.contains(person.status()),
					"%s现为%s，没有可转接的组织关系".formatted(person.name(), person.status().title()))
			.and(Verdict.refusedIf(!posts.isEmpty(), "%s现任所在党支部%s，请先办理免职再转接".formatted(person.name(), posts)));
	}

	/**
	 * What others have against it, such as a notice or a meeting about the person.
	 */
	Verdict unhindered(Member member, @Nullable String to, LocalDate on) {
		var person = member.person();
		try {
			this.events.publishEvent(new MemberMoving(person.id(), person.branchCode(), to, on));
			return Verdict.allowed();
		}
		catch (RegulationViolated hindrance) {
			return hindrance.verdict();
		}
	}

	/**
	 * Moves many: the session is not looked through before every question of all who hear
	 * of it, for each move is written as it is made.
	 */
	void many(Runnable moves) {
		this.entities.flush();
		this.entities.setFlushMode(FlushModeType.COMMIT);
		try {
			moves.run();
		}
		finally {
			this.entities.setFlushMode(FlushModeType.AUTO);
		}
	}

	void move(Member member, String to, LocalDate on) {
		var from = member.person().branchCode();
		member.moveTo(to);
		this.members.saveAndFlush(member);
		this.events.publishEvent(new MemberMoved(member.person().id(), from, to, on));
	}

	void out(Member member, LocalDate on) {
		member.reach(MemberStatus.LEFT, on);
		this.members.saveAndFlush(member);
		this.events.publishEvent(new MemberMovedOut(member.person().id(), member.person().branchCode(), on));
	}

}
