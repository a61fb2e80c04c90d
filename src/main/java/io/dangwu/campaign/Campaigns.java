package io.dangwu.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All campaigns.
 */
interface Campaigns extends Repository<Campaign, UUID> {

	Campaign save(Campaign campaign);

	Optional<Campaign> findById(UUID id);

	Optional<Campaign> findByBusinessKey(String businessKey);

	List<Campaign> findAllByOrderByOpenedOnDescBusinessKeyDesc();

	@Query("select a from Campaign c join c.addressees a where c.year = :year")
	List<String> addressees(int year);

}
