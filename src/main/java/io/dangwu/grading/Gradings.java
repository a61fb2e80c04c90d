package io.dangwu.grading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All gradings.
 */
interface Gradings extends Repository<Grading, UUID> {

	Grading save(Grading grading);

	Optional<Grading> findById(UUID id);

	Optional<Grading> findByBusinessKey(String businessKey);

	/** Nobody else takes it until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select g from Grading g where g.businessKey = :businessKey")
	Optional<Grading> lock(String businessKey);

	List<Grading> findByUnitOrderByOpenedOnDescBusinessKeyDesc(String unit);

	List<Grading> findAllByOrderByYearDescUnitAscOpenedOnDesc();

	@Query("select g.businessKey from Grading g join g.evaluators e where e = :userId")
	Set<String> keysOfEvaluator(String userId);

	boolean existsByUnitAndYearAndKind(String unit, int year, GradingKind kind);

	Optional<Grading> findByUnitAndYearAndKind(String unit, int year, GradingKind kind);

	List<Grading> findByUnitAndStageIn(String unit, Collection<GradingStage> stages);

	List<Grading> findByYearAndKind(int year, GradingKind kind);

	Optional<Grading> findFirstByUnitAndStageOrderByPublishedOnDescOpenedOnDesc(String unit, GradingStage stage);

}
