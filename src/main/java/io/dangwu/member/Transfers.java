package io.dangwu.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The moves of people.
 */
interface Transfers extends Repository<Transfer, UUID> {

	Transfer save(Transfer transfer);

	Optional<Transfer> findById(UUID id);

	@Query("select t from Transfer t join fetch t.member order by t.recordedAt desc")
	List<Transfer> all();

	@Query("""
			select t from Transfer t join fetch t.member m
			where t.from in :branches or t.to in :branches order by t.recordedAt desc""")
	List<Transfer> touching(Collection<String> branches);

	@Query("select t from Transfer t join fetch t.member where t.state = 'UNDER_WAY' order by t.letter.validUntil")
	List<Transfer> underWay();

	@Query("select t from Transfer t where t.state = 'UNDER_WAY' and t.member.id = :member")
	Optional<Transfer> underWay(UUID member);

	@Query("select t from Transfer t where t.state = 'UNDER_WAY' and t.from = :branch")
	List<Transfer> underWayFrom(String branch);

	@Query("select t.member.id from Transfer t where t.state = 'UNDER_WAY' and t.member.id in :members")
	Set<UUID> underWayAmong(Collection<UUID> members);

}
