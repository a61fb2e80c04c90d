package io.dangwu.member;

import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Enters whoever comes from outside, or takes up the entry of whoever was here before.
 */
@Component
class Reception {

	private final Members members;

	private final Admissibility admissibility;

	private final Vault vault;

	Reception(Members members, Admissibility admissibility, Vault vault) {
		this.members = members;
		this.admissibility = admissibility;
		this.vault = vault;
	}

	/**
	 * @param asFar what is already known to be against it, to be told with all else
	 */
	Member takeIn(Arrival arrival, Verdict asFar) {
		var person = arrival.person();
		var known = this.members.findByIdFingerprint(this.vault.fingerprint(person.idNumber()));
		asFar.and(this.admissibility.of(person))
			.and(known.map((member) -> mayReturn(member.person(), person.name())).orElse(Verdict.allowed()))
			.orThrow();
		var member = known.orElseGet(() -> new Member(arrival.entry(this.members.nextMemberNo()), this.vault));
		member.arrive(arrival, this.vault);
		return this.members.saveAndFlush(member);
	}

	private static Verdict mayReturn(Person known, String name) {
		return Verdict
			.refusedIf(MemberStatus.LIVE.contains(known.status()),
					"该公民身份号码已在党员信息库中登记，现属 %s；院内调动请办理院内转接".formatted(known.branchCode()))
			.and(Verdict.refusedIf(known.status() == MemberStatus.EXPELLED, "该人员已被开除党籍，不能转入"))
			.and(Verdict.refusedIf(!known.name().equals(name), "该公民身份号码以前登记的姓名与填写的不同，请核对姓名和号码"));
	}

}
