package io.dangwu.development;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Developments extends Repository<Development, UUID> {

	Development save(Development development);

	Optional<Development> findByBusinessKey(String businessKey);

	boolean existsByMemberIdAndStageIn(UUID memberId, Collection<Stage> stages);

	List<Development> findByUnitInOrderByBusinessKey(Collection<String> units);

	List<Development> findByMemberId(UUID memberId);

	@Query("select d from Development d join d.companions c where c.memberId = :member and d.stage in :stages")
	List<Development> accompaniedBy(UUID member, Collection<Stage> stages);

}
