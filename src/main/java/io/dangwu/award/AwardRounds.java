package io.dangwu.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All rounds.
 */
interface AwardRounds extends Repository<AwardRound, UUID> {

	AwardRound save(AwardRound round);

	Optional<AwardRound> findById(UUID id);

	Optional<AwardRound> findByBusinessKey(String businessKey);

	List<AwardRound> findAllByOrderByYearDescOpenedOnDesc();

}
