package io.dangwu.award.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The sheets of all panels.
 */
interface ScoreSheets extends Repository<ScoreSheet, UUID> {

	ScoreSheet save(ScoreSheet sheet);

	void delete(ScoreSheet sheet);

	Optional<ScoreSheet> findById(UUID id);

	List<ScoreSheet> findByPanelIdOrderByAccount(UUID panelId);

	List<ScoreSheet> findByAccountAndSubmittedOnIsNullOrderById(String account);

}
