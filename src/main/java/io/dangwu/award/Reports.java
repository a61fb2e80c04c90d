package io.dangwu.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.dangwu.award.rule.Step;

import org.springframework.data.repository.Repository;

/**
 * What the units of the rounds have to hand in.
 */
interface Reports extends Repository<Report, UUID> {

	Report save(Report report);

	Optional<Report> findByRoundIdAndStepAndUnit(UUID roundId, Step step, String unit);

	List<Report> findByRoundIdOrderByStepAscUnitAsc(UUID roundId);

}
