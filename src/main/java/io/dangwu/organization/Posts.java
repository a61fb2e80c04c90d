package io.dangwu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/**
 * All posts, present, past and to come.
 */
interface Posts extends JpaRepository<Post, UUID> {

	String HELD = "select p from Post p join fetch p.unit where p.since <= :day and (p.until is null or p.until > :day)";

	String SKIP_LOCKED = "-2";

	@Query("select p from Post p join fetch p.unit")
	List<Post> everHeld();

	@Query(HELD + " and p.unit.code = :unit order by p.holder")
	List<Post> heldIn(String unit, LocalDate day);

	@Query("select p from Post p join fetch p.unit where p.unit.code = :unit order by p.since desc, p.holder")
	List<Post> ofUnit(String unit);

	@Query("select p from Post p join fetch p.unit where p.unit.code = :unit and (p.until is null or p.until > :day)")
	List<Post> lastingBeyond(String unit, LocalDate day);

	/**
	 * The posts that begin or end after the one day and up to the other, if no other node
	 * is at work on them.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("select p from Post p where p.since > :after and p.since <= :until or p.until > :after and p.until <= :until")
	List<Post> changing(LocalDate after, LocalDate until);

}
