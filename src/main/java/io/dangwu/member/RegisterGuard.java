package io.dangwu.member;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Knows whose way is decided by a case that is open, so that nobody changes it past the
 * case.
 */
public interface RegisterGuard {

	/**
	 * The business keys of the open cases, by person.
	 */
	Map<UUID, String> openCases(Collection<UUID> people);

}
