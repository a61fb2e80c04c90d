package io.dangwu.rectification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All rectifications.
 */
interface Rectifications extends Repository<Rectification, UUID> {

	Rectification save(Rectification rectification);

	Optional<Rectification> findByBusinessKey(String businessKey);

	/** Nobody else takes it until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Rectification r where r.businessKey = :businessKey")
	Optional<Rectification> lock(String businessKey);

	Optional<Rectification> findFirstByUnitOrderByOpenedOnDescBusinessKeyDesc(String unit);

	List<Rectification> findByUnitOrderByOpenedOnDesc(String unit);

	@Query("select distinct r from Rectification r left join fetch r.plan.problems order by r.year desc, r.unit")
	List<Rectification> withProblems();

	List<Rectification> findByUnitAndStageIn(String unit, Collection<RectificationStage> stages);

	Optional<Rectification> findByUnitAndYearAndStage(String unit, int year, RectificationStage stage);

	/** Without the plans, for those who only count. */
	@Query("""
			select new io.dangwu.rectification.RectificationMark(r.businessKey, r.unit, r.gradingKey, r.stage)
			from Rectification r where r.year = :year""")
	List<RectificationMark> marks(int year);

	@Query("""
			select new io.dangwu.rectification.RectificationMark(r.businessKey, r.unit, r.gradingKey, r.stage)
			from Rectification r where r.gradingKey = :grading""")
	Optional<RectificationMark> mark(String grading);

}
