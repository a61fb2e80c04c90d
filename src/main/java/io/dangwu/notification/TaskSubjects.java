package io.dangwu.notification;

import java.util.Optional;

/**
 * Knows whom or what the cases of one feature are about.
 */
public interface TaskSubjects {

	/**
	 * The name to be read in mails about the case; empty for a case of another feature.
	 */
	Optional<String> subject(String businessKey);

	/**
	 * The code of the unit that the case belongs to by now; empty where it is still that
	 * of its key.
	 */
	default Optional<String> unit(String businessKey) {
		return Optional.empty();
	}

}
