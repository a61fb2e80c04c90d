package io.dangwu.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What the organisations do in their campaigns.
 */
interface UnitYears extends Repository<UnitYear, UUID> {

	UnitYear save(UnitYear year);

	Optional<UnitYear> findByBusinessKey(String businessKey);

	Optional<UnitYear> findByUnitAndYear(String unit, int year);

	List<UnitYear> findByCampaign(Campaign campaign);

	List<UnitYear> findByUnitAndSummarisedOnIsNullAndClosedOnIsNull(String unit);

	int countByCampaignAndSummarisedOnIsNullAndClosedOnIsNull(Campaign campaign);

	List<UnitYear> findByCampaignAndSummarisedOnIsNullAndClosedOnIsNull(Campaign campaign);

	@Query("select y.unit from UnitYear y where y.year = :year and y.unit in :units")
	Set<String> takingPart(int year, Collection<String> units);

}
