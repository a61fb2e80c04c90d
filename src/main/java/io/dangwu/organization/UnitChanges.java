package io.dangwu.organization;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Everything that was changed about organisations.
 */
interface UnitChanges extends JpaRepository<UnitChange, UUID> {

	List<UnitChange> findByUnitOrderByHappenedOnDescEnteredAtDesc(String unit);

}
