package io.dangwu.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The meetings.
 */
interface Meetings extends Repository<Meeting, UUID> {

	Meeting save(Meeting meeting);

	@Query("select m from Meeting m where m.callerKey = :callerKey and m.outcome is null")
	Optional<Meeting> open(String callerKey);

	@Query("select m from Meeting m where m.about = :person and m.outcome is null order by m.opened")
	List<Meeting> openAbout(UUID person);

	Optional<Meeting> findFirstByCallerKeyAndOutcomeNotNullOrderByOpenedDesc(String callerKey);

}
