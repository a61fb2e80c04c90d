package io.dangwu.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The meetings.
 */
interface Meetings extends Repository<Meeting, UUID> {

	Meeting save(Meeting meeting);

	@Query("select m from Meeting m where m.matter.callerKey = :callerKey and m.ending.outcome is null")
	Optional<Meeting> open(String callerKey);

	@Query("select m from Meeting m where m.matter.about = :person and m.ending.outcome is null order by m.opened")
	List<Meeting> openAbout(UUID person);

	Optional<Meeting> findById(UUID id);

	/** Nobody else changes it until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.id = :id")
	Optional<Meeting> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.matter.callerKey = :callerKey and m.ending.outcome is null")
	Optional<Meeting> lockOpen(String callerKey);

	List<Meeting> findTop30ByBranchInAndSittingHeldOnNotNullOrderBySittingHeldOnDescOpenedDesc(
			Collection<String> branches);

	Optional<Meeting> findFirstByMatterCallerKeyAndEndingOutcomeNotNullOrderByOpenedDesc(String callerKey);

}
