package io.dangwu.award.vote;

import java.util.Comparator;
import java.util.List;

import io.dangwu.award.AwardService;
import io.dangwu.award.vote.rule.PanelRegulations;
import io.dangwu.award.vote.rule.VoterCircle;
import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.ballot.Electorate;
import io.dangwu.member.Account;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * The ballot of a list: its names with their units and deeds, and who may pick among
 * them.
 */
@Component
class ListBallot implements BallotCaller {

	static final String SUBJECT = "AWARD_LIST";

	private final HeldVotes votes;

	private final AwardService awards;

	private final MemberService members;

	private final Regulations<PanelRegulations> law;

	ListBallot(HeldVotes votes, AwardService awards, MemberService members, Regulations<PanelRegulations> law) {
		this.votes = votes;
		this.awards = awards;
		this.members = members;
		this.law = law;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledBallot ballot(String callerKey) {
		var vote = this.votes.findById(callerKey).orElseThrow();
		var lines = vote.candidates().stream().map(ListBallot::line).toList();
		return CalledBallot.selection(callerKey, SUBJECT, vote.title(), vote.openedOn(), lines,
				this.awards.law(vote.roundKey()).namesPerVoter().value(), new Electorate(voters(vote), vote.closes()));
	}

	private List<Account> voters(ListVote vote) {
		var circle = this.law.on(vote.openedOn()).voters().value();
		return this.members.accounts()
			.stream()
			.filter((account) -> circle == VoterCircle.ACCOUNTS || isMember(account))
			.sorted(Comparator.comparing(Account::userId))
			.toList();
	}

	private static boolean isMember(Account account) {
		return account.roles()
			.stream()
			.map(Role::kind)
			.anyMatch((kind) -> kind == RoleKind.MEMBER || kind == RoleKind.PROBATIONARY);
	}

	private static BallotLine line(Candidate candidate) {
		return new BallotLine(candidate.nomination(), candidate.name(), candidate.unitName(), candidate.deeds());
	}

}
