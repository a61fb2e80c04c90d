package io.dangwu.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The organisations of the college.
 */
interface Organizations extends ListCrudRepository<Organization, String> {

	List<Organization> findByStatusOrderByCode(OrganizationStatus status);

	/** What is not yet written of organisations and posts is written first. */
	@Query(value = "select mark from organization_mark", nativeQuery = true)
	UUID mark();

	List<Organization> findByStatusNotOrderByCode(OrganizationStatus status);

	boolean existsByParentCodeAndStatus(String parentCode, OrganizationStatus status);

	/**
	 * Always in the order of their codes, so that two who change the same ones can't wait
	 * for each other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from Organization o where o.code in :codes order by o.code")
	List<Organization> locked(Collection<String> codes);

	List<Organization> findByStatusIn(Collection<OrganizationStatus> statuses);

}
