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

	List<Nomination> findByRoundIdOrderByKindAscUnitAscBranchAscName(UUID roundId);

	List<Nomination> findByRoundIdAndBranch(UUID roundId, String branch);

	List<Nomination> findByRoundIdAndMemberIdAndStateNotIn(UUID roundId, UUID memberId,
			Collection<NominationState> states);

}
