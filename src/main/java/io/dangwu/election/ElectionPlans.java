package io.dangwu.election;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import io.dangwu.ballot.BallotMode;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.organization.CommitteeSizes;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Judges what a branch asks for by its size, its vacancies and its term.
 */
@Component
class ElectionPlans {

	private final OrganizationService organizations;

	private final CommitteeSizes sizes;

	private final MemberService members;

	private final TermsOfBranches terms;

	ElectionPlans(OrganizationService organizations, CommitteeSizes sizes, MemberService members,
			TermsOfBranches terms) {
		this.organizations = organizations;
		this.sizes = sizes;
		this.members = members;
		this.terms = terms;
	}

	ElectionPlan plan(Election election, WantedElection wanted) {
		var unit = this.organizations.unit(election.branch());
		var full = full(unit);
		var committee = this.sizes.hasCommittee(unit, full, wanted.plannedOn());
		var seats = committee ? Optional.ofNullable(wanted.seats()).orElse(0) : 0;
		var secretary = election.kind() == ElectionKind.TERM || isVacant(election.branch(), PostKind.SECRETARY);
		this.terms.check(election, wanted.plannedOn())
			.and(committee ? seats(election, unit, seats, wanted) : noCommittee(full, wanted.seats()))
			.and(Verdict.refusedIf(!committee && !secretary && !wanted.deputy(), "本单位书记在任，也没有要补选的副书记，不需要补选"))
			.and(Verdict.refusedIf(election.kind() == ElectionKind.BY_ELECTION && wanted.deputy()
					&& !isVacant(election.branch(), PostKind.DEPUTY_SECRETARY), "本单位副书记在任，不需要补选副书记"))
			.and(Verdict.refusedIf(wanted.ballotMode() == BallotMode.SELECTION, "选举的投票方式只有手机投票和纸质选票，请重新选择"))
			.orThrow();
		return new ElectionPlan(wanted.plannedOn(), wanted.agenda(), seats, committee, secretary, wanted.deputy(),
				wanted.variant(), wanted.ballotMode(), wanted.reason());
	}

	/** What the law says of the size of the branch, in words. */
	String words(Election election, LocalDate on) {
		var unit = this.organizations.unit(election.branch());
		var full = full(unit);
		return this.sizes.hasCommittee(unit, full, on) ? "正式党员 %d 人，%s。".formatted(full, this.sizes.words(unit, on))
				: "正式党员 %d 人，不设支部委员会，只选举书记，必要时选举副书记。".formatted(full);
	}

	private Verdict seats(Election election, Unit unit, int seats, WantedElection wanted) {
		if (seats < 1) {
			return Verdict.refused("请填写委员的应选名额");
		}
		var staying = (election.kind() == ElectionKind.TERM) ? 0 : sitting(election.branch());
		return this.sizes.check(unit, staying + seats, wanted.plannedOn(), wanted.reason());
	}

	private static Verdict noCommittee(int full, @Nullable Integer seats) {
		return Verdict.refusedIf(seats != null && seats > 0, "正式党员 %d 人，不设支部委员会，不用填写委员名额".formatted(full));
	}

	/** The full members of a branch; of a general branch those of all its branches. */
	private int full(Unit unit) {
		return Stream.concat(Stream.of(unit), this.organizations.below(unit.code()).stream())
			.mapToInt((branch) -> this.members.membersOf(branch.code(), MemberStatus.FULL).size())
			.sum();
	}

	private boolean isVacant(String branch, PostKind kind) {
		return this.organizations.postsIn(branch).stream().noneMatch((post) -> post.kind() == kind);
	}

	/** Whoever holds two of its posts sits in the committee once. */
	private int sitting(String branch) {
		return (int) this.organizations.postsIn(branch)
			.stream()
			.filter((post) -> post.kind().isCommitteeSeat())
			.map(HeldPost::holder)
			.distinct()
			.count();
	}

}
