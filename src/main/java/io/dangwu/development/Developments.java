package io.dangwu.development;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Developments extends Repository<Development, UUID> {

	Development save(Development development);

	Optional<Development> findByBusinessKey(String businessKey);

	boolean existsByMemberIdAndStageIn(UUID memberId, Collection<Stage> stages);

	long countByUnitAndStageIn(String unit, Collection<Stage> stages);

	List<Development> findByStageIn(Collection<Stage> stages);

	/**
	 * Files of branches at stages; those of full members only where they are seen too.
	 * @param named whether only these people are looked for
	 */
	@Query("""
			select file from Development file
			where file.unit in :units and file.stage in :stages
				and (file.stage <> io.dangwu.development.Stage.FULL or file.unit in :whole)
				and (:named = false or file.memberId in :people)
			order by file.unit, file.businessKey""")
	Page<Development> search(Collection<String> units, Collection<Stage> stages, Collection<String> whole,
			boolean named, Collection<UUID> people, Pageable page);

	List<Development> findByMemberId(UUID memberId);

	List<Development> findByMemberIdInAndStageIn(Collection<UUID> memberIds, Collection<Stage> stages);

	/** Prospects whom the superior has found qualified since a day, not yet admitted. */
	@Query("""
			select distinct d.memberId from Development d join d.steps.entries e
			where d.unit in :units and d.stage = io.dangwu.development.Stage.PROSPECT
				and e.step = io.dangwu.development.Step.PRE_REVIEW
				and e.outcome = io.dangwu.development.Outcome.QUALIFIED and e.actedOn >= :since""")
	Set<UUID> passedPreReview(Collection<String> units, LocalDate since);

	@Query("select d from Development d join d.companions c where c.memberId = :member and d.stage in :stages")
	List<Development> accompaniedBy(UUID member, Collection<Stage> stages);

}
