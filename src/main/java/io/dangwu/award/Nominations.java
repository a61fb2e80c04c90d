package io.dangwu.award;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All nominations.
 */
interface Nominations extends Repository<Nomination, UUID> {

	Nomination saveAndFlush(Nomination nomination);

	Optional<Nomination> findById(UUID id);

	void delete(Nomination nomination);

	List<Nomination> findByRoundIdOrderByWhoKindAscWhoUnitAscWhoBranchAscWhoName(UUID roundId);

	List<Nomination> findByRoundIdAndWhoBranch(UUID roundId, String branch);

	List<Nomination> findByRoundIdAndWhoMemberAndStateNotIn(UUID roundId, UUID member,
			Collection<NominationState> states);

}
