package io.dangwu.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All gradings.
 */
interface Gradings extends Repository<Grading, UUID> {

	Grading save(Grading grading);

	Optional<Grading> findById(UUID id);

	Optional<Grading> findByBusinessKey(String businessKey);

	List<Grading> findByUnitOrderByOpenedOnDescBusinessKeyDesc(String unit);

	List<Grading> findAllByOrderByYearDescUnitAscOpenedOnDesc();

	boolean existsByUnitAndYearAndKind(String unit, int year, GradingKind kind);

	Optional<Grading> findByUnitAndYearAndKind(String unit, int year, GradingKind kind);

	List<Grading> findByYearAndKind(int year, GradingKind kind);

	Optional<Grading> findFirstByUnitAndStageOrderByPublishedOnDescOpenedOnDesc(String unit, GradingStage stage);

}
