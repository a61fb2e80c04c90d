package io.dangwu.grading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Makes codes that nobody can guess; only their hashes are kept.
 */
@Component
class SurveyCodes {

	/** Without signs that people mistake for others. */
	private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

	private static final int LENGTH = 12;

	private static final int GROUP = 4;

	private final SecureRandom random = new SecureRandom();

	/** A new code as it is printed, as in {@code K7QM-2XRD-9TBC}. */
	String next() {
		var signs = this.random.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((index) -> String.valueOf(SIGNS.charAt(index)))
			.collect(Collectors.joining());
		return "%s-%s-%s".formatted(signs.substring(0, GROUP), signs.substring(GROUP, 2 * GROUP),
				signs.substring(2 * GROUP));
	}

	/** What is kept of a code, however it was typed. */
	byte[] hash(String code) {
		var bare = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		try {
			return MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
