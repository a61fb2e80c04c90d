package io.dangwu.rectification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * All rectifications.
 */
interface Rectifications extends Repository<Rectification, UUID> {

	Rectification save(Rectification rectification);

	Optional<Rectification> findByBusinessKey(String businessKey);

	Optional<Rectification> findFirstByUnitOrderByOpenedOnDescBusinessKeyDesc(String unit);

	List<Rectification> findByUnitOrderByOpenedOnDesc(String unit);

	List<Rectification> findAllByOrderByYearDescUnitAsc();

}
