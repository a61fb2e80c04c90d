package io.dangwu.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, as anybody can compute it anew.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	static String of(byte[] bytes) {
		return HexFormat.of().formatHex(digest(bytes));
	}

	static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
