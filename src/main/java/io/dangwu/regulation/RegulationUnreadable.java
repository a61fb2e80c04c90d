package io.dangwu.regulation;

/**
 * A file of regulations cannot be used; the message names the file and the key.
 */
public final class RegulationUnreadable extends RuntimeException {

	RegulationUnreadable(String file, String key, String fault) {
		super("regulations/%s: %s: %s".formatted(file, key, fault));
	}

}
