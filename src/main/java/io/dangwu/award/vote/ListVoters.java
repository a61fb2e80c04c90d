package io.dangwu.award.vote;

import java.util.Comparator;
import java.util.List;

import io.dangwu.award.vote.rule.PanelRegulations;
import io.dangwu.award.vote.rule.VoterCircle;
import io.dangwu.member.Account;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Logins;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Regulations;

import org.springframework.stereotype.Component;

/**
 * Who votes on a list: whoever can sign in when the vote is opened, or of them the
 * members.
 */
@Component
class ListVoters {

	private final MemberService members;

	private final Logins logins;

	private final Regulations<PanelRegulations> law;

	ListVoters(MemberService members, Logins logins, Regulations<PanelRegulations> law) {
		this.members = members;
		this.logins = logins;
		this.law = law;
	}

	List<Account> of(ListVote vote) {
		var circle = this.law.on(vote.openedOn()).voters().value();
		var open = this.logins.open();
		return this.members.accounts()
			.stream()
			.filter((account) -> open.contains(account.userId()))
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

}
