package io.dangwu.organization;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

/**
 * Everything that was changed about organisations.
 */
interface UnitChanges extends ListCrudRepository<UnitChange, UUID> {

	List<UnitChange> findByUnitOrderByHappenedOnDescEnteredAtDesc(String unit);

}
