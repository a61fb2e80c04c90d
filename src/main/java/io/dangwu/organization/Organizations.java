package io.dangwu.organization;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The organisations of the college.
 */
interface Organizations extends ListCrudRepository<Organization, String> {

	List<Organization> findByStatusOrderByCode(OrganizationStatus status);

	@Query(value = "select mark from organization_mark", nativeQuery = true)
	UUID mark();

}
