package io.dangwu.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The elections.
 */
interface Elections extends Repository<Election, UUID> {

	Election save(Election election);

	Optional<Election> findByBusinessKey(String businessKey);

	List<Election> findByBranchOrderByBusinessKeyDesc(String branch);

	@Query("select e from Election e where e.branch = :branch and e.stage not in ('COMPLETED', 'UNFILLED', 'WITHDRAWN')")
	Optional<Election> open(String branch);

	@Query("select e from Election e order by e.businessKey desc")
	List<Election> all();

	@Query("select distinct e from Election e join e.candidates c where c.memberId = :member and e.stage not in ('COMPLETED', 'UNFILLED', 'WITHDRAWN')")
	List<Election> openWith(UUID member);

}
