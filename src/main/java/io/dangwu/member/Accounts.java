package io.dangwu.member;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.stereotype.Component;

/**
 * Who signs in under which number. By it a transaction reads an entry once, however often
 * its steps ask who acts.
 */
@Component
class Accounts {

	private final EntityManager entities;

	private final Members members;

	private final Colleagues colleagues;

	Accounts(EntityManager entities, Members members, Colleagues colleagues) {
		this.entities = entities;
		this.members = members;
		this.colleagues = colleagues;
	}

	Optional<Member> member(String memberNo) {
		return this.entities.unwrap(Session.class).bySimpleNaturalId(Member.class).loadOptional(memberNo);
	}

	List<Account> all() {
		var registered = this.members.accountHolders(MemberStatus.LIVE).stream().map(AccountHolder::account);
		return Stream.concat(registered, this.colleagues.findAll().stream().map(ColleagueEntry::account)).toList();
	}

	/** None for those who have left. */
	Optional<Account> of(String userId) {
		return member(userId).filter((member) -> MemberStatus.LIVE.contains(member.person().status()))
			.map(Member::account)
			.or(() -> this.colleagues.findById(userId).map(ColleagueEntry::account));
	}

}
