package io.dangwu.award.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The panels.
 */
interface Panels extends Repository<Panel, UUID> {

	Panel save(Panel panel);

	Optional<Panel> findById(UUID id);

	List<Panel> findByRoundKeyAndClosedOnIsNull(String roundKey);

	Optional<Panel> findByRoundKeyAndKind(String roundKey, String kind);

}
