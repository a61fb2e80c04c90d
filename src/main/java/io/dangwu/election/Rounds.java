package io.dangwu.election;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The votes of the elections.
 */
interface Rounds extends Repository<ElectionRound, UUID> {

	ElectionRound save(ElectionRound round);

	List<ElectionRound> findByElectionIdOrderByNumber(UUID electionId);

}
