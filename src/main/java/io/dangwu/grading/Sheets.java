package io.dangwu.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The sheets of all gradings.
 */
interface Sheets extends Repository<Sheet, UUID> {

	Sheet save(Sheet sheet);

	void delete(Sheet sheet);

	List<Sheet> findByGradingId(UUID gradingId);

	Optional<Sheet> findByGradingIdAndEvaluator(UUID gradingId, String evaluator);

	Optional<Sheet> findByGradingIdAndEvaluatorIsNull(UUID gradingId);

}
