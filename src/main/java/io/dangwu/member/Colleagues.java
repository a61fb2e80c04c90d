package io.dangwu.member;

import org.springframework.data.repository.ListCrudRepository;

/**
 * Those who have an account without being in the register.
 */
interface Colleagues extends ListCrudRepository<ColleagueEntry, String> {

}
