package io.dangwu.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as whole entries, many at a time, for those who bring it in from outside;
 * without a word to anybody, and forgetting what it has handed out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterBook {

	private final Members members;

	private final Colleagues colleagues;

	private final Vault vault;

	private final EntityManager entities;

	RegisterBook(Members members, Colleagues colleagues, Vault vault, EntityManager entities) {
		this.members = members;
		this.colleagues = colleagues;
		this.vault = vault;
		this.entities = entities;
	}

	/**
	 * Everybody who has one of the member numbers or one of the ID numbers.
	 */
	public List<Filed> find(Collection<String> memberNos, Collection<String> idNumbers) {
		var found = this.members
			.findByMemberNoInOrIdFingerprintIn(memberNos, idNumbers.stream().map(this.vault::fingerprint).toList())
			.stream()
			.map((member) -> member.filed(this.vault))
			.toList();
		this.entities.clear();
		return found;
	}

	/**
	 * So many member numbers that nobody has yet.
	 */
	public List<String> nextNumbers(int count) {
		return (count > 0) ? this.members.nextMemberNos(count) : List.of();
	}

	public void add(Collection<RegisterEntry> entries) {
		this.members.saveAll(entries.stream().map((entry) -> new Member(entry, this.vault)).toList());
		settle();
	}

	/**
	 * Writes entries anew that are known by their member numbers.
	 */
	public void change(Collection<RegisterEntry> entries) {
		Map<String, RegisterEntry> byNo = entries.stream()
			.collect(Collectors.toMap(RegisterEntry::memberNo, Function.identity()));
		this.members.findByMemberNoIn(byNo.keySet())
			.forEach((member) -> member.rewrite(byNo.get(member.person().memberNo()), this.vault));
		settle();
	}

	/**
	 * Numbers go on from the greatest there is.
	 */
	public void numberOn() {
		this.members.numberOnFromTheGreatest();
	}

	/**
	 * The names of those with one of the statuses, in short.
	 */
	public List<Enrolled> enrolled(Collection<MemberStatus> statuses) {
		return this.members.enrolled(statuses);
	}

	public Optional<Account> colleague(String staffNo) {
		return this.colleagues.findById(staffNo).map(ColleagueEntry::account);
	}

	/**
	 * Enters somebody who is not in the register, or corrects name and address.
	 */
	public void put(Colleague colleague) {
		this.colleagues.save(new ColleagueEntry(colleague));
		settle();
	}

	private void settle() {
		this.entities.flush();
		this.entities.clear();
	}

}
