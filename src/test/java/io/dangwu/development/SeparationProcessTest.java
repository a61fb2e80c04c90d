package io.dangwu.development;

import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Nobody takes two parts in one case, whether entering it or sitting in the committee.
 */
@ApplicationTest
class SeparationProcessTest {

	@Autowired
	private Chain chain;

	@Autowired
	private AdmissionService admission;

	@Autowired
	private ApprovalService approval;

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private Appointments appointments;

	@Autowired
	private MemberService members;

	@AfterEach
	void asBefore() {
		this.organizations.postsIn(Unit.COLLEGE)
			.stream()
			.filter((post) -> post.holder().equals(organiser()) && post.kind() == PostKind.COMMITTEE_MEMBER)
			.forEach((post) -> this.organizations.release(post.id(), post.since(), Actor.SYSTEM));
		this.chain.endOfTest();
	}

	@Test
	void refusesACommitteeInWhichSomebodySitsWhoExaminedForTheSuperior() {
		var key = this.chain.waitingAt("approveAdmission");
		this.appointments.appoint(organiser(), Unit.COLLEGE, PostKind.COMMITTEE_MEMBER, this.chain.today());
		var committee = this.organizations.holders(Role.of(RoleKind.COLLEGE_COMMITTEE));
		var vote = new CommitteeVote(committee, committee.size());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.approval.recordApproval(key, actor(committee.get(0)),
					Act.of(this.chain.today(), Outcome.APPROVED), vote))
			.withMessageContaining(this.members.nameOf(organiser()) + "参加过本案上级的审查，不能再参加党委的审批");
	}

	@Test
	void refusesAnExaminerWhoSatInTheBranchCommittee() {
		var key = this.chain.waitingAt("preReviewProspect");
		var committee = this.organizations.holders(Role.of(RoleKind.BRANCH_COMMITTEE, Chain.BRANCH));
		var present = committee.get(committee.size() - 1);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(
				() -> this.admission.recordPreReview(key, actor(present), Act.of(this.chain.today(), Outcome.RETURNED)))
			.withMessageContaining(this.members.nameOf(present) + "参加过本案支部委员会的审查，不能再参加上级的审查");
	}

	@Test
	void refusesAnExaminerWhoSatInTheApprovingCommitteeBefore() {
		var key = this.chain.waitingAt("approveAdmission");
		this.chain.waitOut(key, "approvalLapsed");
		this.chain.walkTo(key, "approveAdmission");
		var committee = this.organizations.holders(Role.of(RoleKind.COLLEGE_COMMITTEE));
		this.approval.recordApproval(key, actor(committee.get(0)), Act.of(this.chain.today(), Outcome.REFUSED),
				new CommitteeVote(committee, committee.size()));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.approval.recordExamination(key, actor(committee.get(1)),
					Act.of(this.chain.today(), Outcome.AGREED)))
			.withMessageContaining("参加过本案党委的审批，不能再参加上级的审查");
	}

	@Test
	void letsTheSameCommitteeDecideTwice() {
		var key = this.chain.waitingAt("preReviewProspect");
		var committee = this.organizations.holders(Role.of(RoleKind.BRANCH_COMMITTEE, Chain.BRANCH));

		assertThatNoException().isThrownBy(() -> this.admission.recordCommitteeReview(key, actor(committee.get(0)),
				Act.of(this.chain.today(), Outcome.QUALIFIED), new CommitteeVote(committee, committee.size())));
	}

	private String organiser() {
		return this.organizations.holders(Role.of(RoleKind.ORGANISER, "ZZ01")).get(0);
	}

	private static Actor actor(String userId) {
		return new Actor(userId, Set.of());
	}

}
