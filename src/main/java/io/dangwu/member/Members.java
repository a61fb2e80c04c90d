package io.dangwu.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The entries of the register.
 */
interface Members extends JpaRepository<Member, UUID> {

	Optional<Member> findByMemberNo(String memberNo);

	List<Member> findByStatusIn(Collection<MemberStatus> statuses);

	List<Member> findByBranchCodeAndStatusInOrderByMemberNo(String branchCode, Collection<MemberStatus> statuses);

	@Query("select m from Member m left join fetch m.sanctions where m.branchCode = :branch and m.status in :statuses order by m.memberNo")
	List<Member> withSanctions(String branch, Collection<MemberStatus> statuses);

	@Query("""
			select m from Member m
			where locate(:name, m.name) > 0 or locate(:pinyin, replace(m.namePinyin, ' ', '')) > 0""")
	List<Member> named(String name, String pinyin);

	Optional<Member> findByIdFingerprint(byte[] fingerprint);

	@Query("""
			select m from Member m where m.branchCode = :branch and m.status in :statuses
				and (m.lastConfirmedOn is null or m.lastConfirmedOn <= :latest)
			order by m.namePinyin, m.memberNo""")
	List<Member> unconfirmed(String branch, Collection<MemberStatus> statuses, LocalDate latest);

	/** Those whom a sanction still weighs upon or a suspension. */
	@Query("""
			select distinct m from Member m left join m.sanctions s
			where m.suspension.from is not null and m.suspension.endedOn is null
				or s.from <= :day and (s.impactUntil >= :day
					or s.kind = io.dangwu.member.SanctionKind.PARTY_PROBATION and s.rightsRestoredOn is null)
			order by m.memberNo""")
	List<Member> disciplinedOn(LocalDate day);

	@Query(value = "select 'M' || lpad(nextval('member_no')::text, 8, '0')", nativeQuery = true)
	String nextMemberNo();

	@Query(value = """
			select setval('member_no', greatest(
				(select last_value from member_no), (select max(substr(member_no, 2)::bigint) from member)))
			""", nativeQuery = true)
	long numberOnFromTheGreatest();

}
