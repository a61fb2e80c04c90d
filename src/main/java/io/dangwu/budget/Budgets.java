package io.dangwu.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The budgets of the years.
 */
interface Budgets extends Repository<Budget, UUID> {

	Budget save(Budget budget);

	Optional<Budget> findByBusinessKey(String businessKey);

	Optional<Budget> findByYear(int year);

	/** It is not closed before the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_READ)
	Optional<Budget> findOpenByYear(int year);

	/** Nobody spends of it before the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Budget> findAloneByBusinessKey(String businessKey);

	List<Budget> findAllByOrderByYearDesc();

}
