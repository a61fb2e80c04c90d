package io.dangwu.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/**
 * The entries of the register.
 */
interface Members extends JpaRepository<Member, UUID> {

	/** How many the general meetings of the branches accepted in that time. */
	@Query("""
			select count(m) from Member m
			where m.particulars.occupation.category = :category and m.membership.branchCode in :branches
				and m.membership.milestones.acceptedOn between :from and :to""")
	int countAccepted(PersonCategory category, Collection<String> branches, LocalDate from, LocalDate to);

	List<Member> findByMemberNoIn(Collection<String> memberNos);

	@Query("""
			select m from Member m
			where m.memberNo in :memberNos or m.particulars.identity.idFingerprint in :fingerprints""")
	List<Member> findByMemberNoInOrIdFingerprintIn(Collection<String> memberNos, Collection<byte[]> fingerprints);

	@Query("""
			select m from Member m
			where m.membership.branchCode = :branch and m.membership.status in :statuses and m.memberNo > :last
			order by m.memberNo""")
	List<Member> ofBranchAfter(String last, String branch, Collection<MemberStatus> statuses, Limit page);

	@Query("""
			select new io.dangwu.member.AccountHolder(m.memberNo, m.particulars.identity.name, m.particulars.email,
				m.membership.status, m.membership.branchCode)
			from Member m where m.membership.status in :statuses""")
	List<AccountHolder> accountHolders(Collection<MemberStatus> statuses);

	@Query("""
			select new io.dangwu.member.Enrolled(m.memberNo, m.particulars.identity.name, m.membership.status,
				m.membership.branchCode)
			from Member m where m.membership.status in :statuses order by m.membership.branchCode, m.memberNo""")
	List<Enrolled> enrolled(Collection<MemberStatus> statuses);

	@Query("""
			select m from Member m where m.membership.branchCode = :branch and m.membership.status in :statuses
			order by m.memberNo""")
	List<Member> ofBranch(String branch, Collection<MemberStatus> statuses);

	@Query("""
			select m from Member m left join fetch m.discipline.sanctions
			where m.membership.branchCode = :branch and m.membership.status in :statuses order by m.memberNo""")
	List<Member> withSanctions(String branch, Collection<MemberStatus> statuses);

	@Query("""
			select m from Member m
			where locate(:name, m.particulars.identity.name) > 0
				or locate(:pinyin, replace(m.particulars.identity.namePinyin, ' ', '')) > 0""")
	List<Member> named(String name, String pinyin);

	@Query("select m from Member m where m.particulars.identity.idFingerprint = :fingerprint")
	Optional<Member> findByIdFingerprint(byte[] fingerprint);

	@Query("""
			select m from Member m where m.membership.branchCode = :branch and m.membership.status in :statuses
				and (m.lastConfirmedOn is null or m.lastConfirmedOn <= :latest)
			order by m.particulars.identity.namePinyin, m.memberNo""")
	List<Member> unconfirmed(String branch, Collection<MemberStatus> statuses, LocalDate latest);

	/** Those whom a sanction still weighs upon or a suspension. */
	@Query("""
			select distinct m from Member m left join m.discipline.sanctions s left join m.discipline.suspensions suspension
			where suspension.from is not null and suspension.endedOn is null
				or s.from <= :day and (s.impactUntil >= :day
					or s.kind = io.dangwu.member.SanctionKind.PARTY_PROBATION and s.rightsRestoredOn is null)
			order by m.memberNo""")
	List<Member> disciplinedOn(LocalDate day);

	@QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
	@Query("""
			select m from Member m
			where m.membership.status in :statuses and m.particulars.studies.expectedLeaveOn <= :until
			order by m.particulars.studies.expectedLeaveOn, m.memberNo""")
	List<Member> leavingUntil(Collection<MemberStatus> statuses, LocalDate until);

	@Query(value = "select 'M' || lpad(nextval('member_no')::text, 8, '0')", nativeQuery = true)
	String nextMemberNo();

	@Query(value = "select 'M' || lpad(nextval('member_no')::text, 8, '0') from generate_series(1, :count)",
			nativeQuery = true)
	List<String> nextMemberNos(int count);

	@Query(value = """
			select setval('member_no', greatest(
				(select last_value from member_no), (select max(substr(member_no, 2)::bigint) from member)))
			""", nativeQuery = true)
	long numberOnFromTheGreatest();

}
