package io.dangwu.organization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import org.hibernate.jpa.HibernateHints;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/**
 * The organisations of the college.
 */
interface Organizations extends JpaRepository<Organization, String> {

	List<Organization> findByStatusOrderByCode(OrganizationStatus status);

	/**
	 * Asked by nearly every transaction, so that it does not look through the session for
	 * what is unwritten: whoever changes organisations or posts writes them at once.
	 */
	@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
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
	List<Organization> lock(Collection<String> codes);

	/** What others changed before they let go is seen from now on. */
	default List<Organization> locked(Collection<String> codes) {
		var locked = lock(codes);
		Charts.forget();
		return locked;
	}

	List<Organization> findByStatusIn(Collection<OrganizationStatus> statuses);

}
