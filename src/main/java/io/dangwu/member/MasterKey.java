package io.dangwu.member;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.subtle.Hkdf;

/**
 * The one secret of an installation, from which the keys for each purpose are derived.
 */
public final class MasterKey {

	/** How many bytes the secret has. */
	public static final int BYTES = 32;

	private final byte[] secret;

	private MasterKey(byte[] secret) {
		this.secret = secret;
	}

	/**
	 * Reads the secret from its Base64 text.
	 */
	public static MasterKey parse(String text) {
		var secret = decode(text.trim());
		if (secret.length != BYTES) {
			throw new MasterKeyMissing("密钥应当是 Base64 编码的 %d 字节，实际为 %d 字节".formatted(BYTES, secret.length));
		}
		return new MasterKey(secret);
	}

	/**
	 * A key for one purpose; nothing about another purpose's key can be learnt from it.
	 */
	public byte[] derive(String purpose) throws GeneralSecurityException {
		return Hkdf.computeHkdf("HMACSHA256", this.secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8),
				BYTES);
	}

	private static byte[] decode(String text) {
		try {
			return Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new MasterKeyMissing("密钥不是 Base64 编码");
		}
	}

}
