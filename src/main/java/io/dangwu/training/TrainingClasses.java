package io.dangwu.training;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * All classes.
 */
interface TrainingClasses extends JpaRepository<TrainingClass, UUID> {

	@Query("select c from TrainingClass c order by c.plan.startsOn desc, c.plan.title")
	List<TrainingClass> newestFirst();

	@Query("select c from TrainingClass c join c.participants p where key(p) = :memberId order by c.plan.endsOn desc")
	List<TrainingClass> of(UUID memberId);

	@Query("select count(c) from TrainingClass c join c.participants p where value(p).certificateNo = :number and c.id <> :other")
	long withCertificate(String number, UUID other);

}
