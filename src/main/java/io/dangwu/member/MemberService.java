package io.dangwu.member;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as the other parts of the product use it; what people may look at is
 * {@link MemberDirectory}'s.
 */
@Service
@Transactional(readOnly = true)
public class MemberService {

	private static final Logger LOG = LoggerFactory.getLogger(MemberService.class);

	private final Members members;

	private final Accounts accounts;

	private final Registrar registrar;

	private final VotingRoll votingRoll;

	MemberService(Members members, Accounts accounts, Registrar registrar, VotingRoll votingRoll) {
		this.members = members;
		this.accounts = accounts;
		this.registrar = registrar;
		this.votingRoll = votingRoll;
	}

	/**
	 * Enters somebody who has applied; refused with every reason at once.
	 */
	@Transactional
	public Person register(NewApplicant applicant, Actor actor) {
		var person = this.registrar.register(applicant, actor).person();
		LOG.info("{} registered in {}", person.memberNo(), person.branchCode());
		return person;
	}

	public Person person(UUID id) {
		return member(id).person();
	}

	public Optional<Person> byNo(String memberNo) {
		return this.accounts.member(memberNo).map(Member::person);
	}

	public Optional<Person> byUserId(String userId) {
		return byNo(userId);
	}

	/**
	 * The people of a branch with one of the given statuses, all of them where none is
	 * given.
	 */
	public List<Person> membersOf(String branch, MemberStatus... statuses) {
		var wanted = (statuses.length > 0) ? statuses : MemberStatus.values();
		return this.members.ofBranch(branch, Arrays.asList(wanted)).stream().map(Member::person).toList();
	}

	/**
	 * All members of the branch, or of all branches of the general branch, with their
	 * right to vote on the day.
	 */
	public List<Voter> voters(String unit, LocalDate on) {
		return this.votingRoll.of(unit, on);
	}

	/**
	 * The right of one person to vote on the day.
	 */
	public VotingRight votingRight(UUID memberId, LocalDate on) {
		return this.votingRoll.right(member(memberId), on);
	}

	/** The students of the branches whom the general meeting accepted in the year. */
	public int studentsAdmitted(Collection<String> branches, Year year) {
		return this.members.countAccepted(PersonCategory.STUDENT, branches, year.atDay(1),
				year.atMonth(12).atEndOfMonth());
	}

	/** How far somebody came each time before applying again. */
	public List<FormerWay> formerWays(UUID memberId) {
		return member(memberId).formerWays();
	}

	public List<Sanction> sanctions(UUID memberId) {
		return member(memberId).sanctions();
	}

	/**
	 * Moves somebody to another status; entering the Party is {@link #admit}.
	 * @param on the day of that step, for a full member the day from which membership
	 * counts
	 */
	@Transactional
	public void reach(UUID memberId, MemberStatus status, LocalDate on) {
		change(memberId, (member) -> member.reach(status, on));
	}

	/**
	 * Makes a prospect a probationary member.
	 */
	@Transactional
	public void admit(UUID memberId, Admission admission) {
		change(memberId, (member) -> member.admit(admission));
	}

	/**
	 * Sets a later end of probation.
	 */
	@Transactional
	public void extendProbation(UUID memberId, LocalDate newEnd) {
		member(memberId).extendProbation(newEnd);
		LOG.info("Probation of {} extended to {}", memberId, newEnd);
	}

	/**
	 * Everybody who may sign in, with the roles that membership gives.
	 */
	public List<Account> accounts() {
		return this.accounts.all();
	}

	/**
	 * The account of one person; none for those who have left.
	 */
	public Optional<Account> account(String userId) {
		return this.accounts.of(userId);
	}

	/**
	 * The roles that membership gives: member or probationary member of the branch.
	 */
	public Set<Role> rolesOf(String userId) {
		return account(userId).map(Account::roles).orElse(Set.of());
	}

	public Optional<String> emailOf(String userId) {
		return account(userId).map(Account::email);
	}

	public String nameOf(String userId) {
		return account(userId).map(Account::name).orElse(userId);
	}

	private void change(UUID memberId, Consumer<Member> step) {
		var member = member(memberId);
		step.accept(member);
		this.members.save(member);
		LOG.info("{} is now {}", member.person().memberNo(), member.person().status());
	}

	private Member member(UUID id) {
		return this.members.findById(id).orElseThrow();
	}

}
