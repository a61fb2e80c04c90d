package io.dangwu.member;

import java.util.List;
import java.util.Optional;

import io.dangwu.organization.Finding;
import io.dangwu.organization.TermOfOffice;
import io.dangwu.organization.Unit;

/**
 * The officers of one organisation as somebody may look at them.
 *
 * @param former those who held a post, for superiors only
 * @param vacancies what is missing, for superiors only
 * @param eligible who may be chosen, for who appoints only
 */
public record OfficerRegister(Unit unit, Optional<TermOfOffice> term, List<Officer> officers, List<Officer> former,
		List<Finding> vacancies, List<Person> eligible, boolean overseen, boolean kept) {

}
