package io.dangwu.ballot;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;

/**
 * The secret, kept outside of the database, under which the keys of open boxes lie in it.
 */
public final class BallotKey {

	/** How many bytes the secret has. */
	public static final int BYTES = 32;

	private final byte[] secret;

	private BallotKey(byte[] secret) {
		this.secret = secret;
	}

	/**
	 * Reads the secret from its Base64 text.
	 */
	public static BallotKey parse(String text) {
		var secret = decode(text.trim());
		if (secret.length != BYTES) {
			throw new BallotKeyMissing(
					"票箱主密钥应当是 Base64 编码的 %d 字节，实际为 %d 字节 (the master key of the ballot boxes must be %d bytes in Base64)"
						.formatted(BYTES, secret.length, BYTES));
		}
		return new BallotKey(secret);
	}

	byte[] wrapping() throws GeneralSecurityException {
		return Hkdf.computeHkdf("HMACSHA256", this.secret, new byte[0], "ballot/box".getBytes(StandardCharsets.UTF_8),
				BYTES);
	}

	private static byte[] decode(String text) {
		try {
			return Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new BallotKeyMissing("票箱主密钥不是 Base64 编码 (the master key of the ballot boxes is not Base64)");
		}
	}

}
