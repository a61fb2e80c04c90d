package io.dangwu.ballot;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The votes.
 */
interface Ballots extends Repository<Ballot, UUID> {

	/** Written at once: the box beside it refers to it. */
	Ballot saveAndFlush(Ballot ballot);

	Optional<Ballot> findById(UUID id);

	/** As it is once nobody else changes it any more. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Ballot> findAloneById(UUID id);

	int countByCallerKey(String callerKey);

	@Query("select b from Ballot b where b.callerKey = :callerKey and b.endedOn is null")
	Optional<Ballot> open(String callerKey);

	Optional<Ballot> findFirstByCallerKeyOrderByNumberDesc(String callerKey);

	Optional<Ballot> findFirstByCallerKeyAndOutcomeNotNullOrderByNumberDesc(String callerKey);

}
