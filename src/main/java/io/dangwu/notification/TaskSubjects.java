package io.dangwu.notification;

import java.util.Optional;

/**
 * Knows whom or what the cases of one feature are about.
 */
public interface TaskSubjects {

	/** The kind that the keys of these cases name, as {@code FZ}. */
	String kind();

	/**
	 * The name of the case in mails and lists; empty where there is none.
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
