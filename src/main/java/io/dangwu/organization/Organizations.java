package io.dangwu.organization;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

/**
 * The organisations of the college.
 */
interface Organizations extends ListCrudRepository<Organization, String> {

	List<Organization> findByStatusOrderByCode(OrganizationStatus status);

}
