package io.dangwu.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/**
 * The budgets of the years.
 */
interface Budgets extends Repository<Budget, UUID> {

	Budget save(Budget budget);

	Optional<Budget> findByBusinessKey(String businessKey);

	Optional<Budget> findByYear(int year);

	List<Budget> findAllByOrderByYearDesc();

}
