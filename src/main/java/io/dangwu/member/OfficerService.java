package io.dangwu.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.dangwu.organization.Actor;
import io.dangwu.organization.NewPost;
import io.dangwu.organization.Nominee;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostService;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officers of the organisations: who holds which post, and who is given or loses one.
 * It brings together what the register knows of a person and what the rules ask of an
 * officer, so that nobody is appointed by people but here.
 */
@Service
@Transactional
public class OfficerService {

	private final MemberService members;

	private final OrganizationService organizations;

	private final PostService posts;

	private final OfficerList list;

	OfficerService(MemberService members, OrganizationService organizations, PostService posts, OfficerList list) {
		this.members = members;
		this.organizations = organizations;
		this.posts = posts;
		this.list = list;
	}

	/** Those who hold a post of the unit, or are about to. */
	@Transactional(readOnly = true)
	public List<Officer> officers(String unit, Actor actor) {
		return this.list.held(unit, actor);
	}

	/** All about the officers of a unit that the actor may look at. */
	@Transactional(readOnly = true)
	public OfficerRegister register(String unit, Actor actor) {
		return this.list.register(unit, actor);
	}

	/**
	 * Gives somebody a post.
	 * @return the name of whoever has it now
	 */
	public String appoint(NewPost post, Actor actor) {
		this.posts.checkKeeps(actor);
		var name = this.members.account(post.holder())
			.map(Account::name)
			.orElseThrow(() -> refused("没有编号为%s的党员或者工作人员".formatted(post.holder())));
		this.posts.appoint(post, nominee(post, name), actor);
		return name;
	}

	/** Whether somebody may hold a post, as far as the person goes. */
	@Transactional(readOnly = true)
	public Verdict suits(NewPost post) {
		return this.posts.suits(post, nominee(post, this.members.nameOf(post.holder())));
	}

	/**
	 * Ends somebody's post of the unit.
	 * @param on the first day without it
	 */
	public void release(String unit, UUID postId, LocalDate on, Actor actor) {
		this.posts.checkKeeps(actor);
		this.posts.find(postId).filter((post) -> post.unit().code().equals(unit)).orElseThrow(() -> refused("没有这项任职"));
		this.organizations.release(postId, on, actor);
	}

	private Nominee nominee(NewPost post, String name) {
		var colleagues = this.members.membersOf(post.unit(), MemberStatus.FULL).size();
		return this.members.byUserId(post.holder())
			.map((person) -> nominee(person, post.since(), colleagues))
			.orElseGet(() -> new Nominee(name, null, false, null, colleagues));
	}

	private Nominee nominee(Person person, LocalDate on, int colleagues) {
		var fullSince = (person.status() == MemberStatus.FULL) ? person.milestones().fullSince() : null;
		var rightsLost = this.members.votingRight(person.id(), on) == VotingRight.NO_SANCTION;
		return new Nominee(person.name(), fullSince, rightsLost, person.post(), colleagues);
	}

	private static RegulationViolated refused(String reason) {
		return new RegulationViolated(Verdict.refused(reason));
	}

}
