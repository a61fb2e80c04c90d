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

	@Query("select m from Member m where m.status in :statuses and m.studies.expectedLeaveOn <= :until order by m.studies.expectedLeaveOn, m.memberNo")
	List<Member> leavingUntil(Collection<MemberStatus> statuses, LocalDate until);

	@Query(value = "select 'M' || lpad(nextval('member_no')::text, 8, '0')", nativeQuery = true)
	String nextMemberNo();

	@Query(value = """
			select setval('member_no', greatest(
				(select last_value from member_no), (select max(substr(member_no, 2)::bigint) from member)))
			""", nativeQuery = true)
	long numberOnFromTheGreatest();

}
