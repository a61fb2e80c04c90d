package io.dangwu.member;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.PrfHmacJce;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Encrypts the personal data that must not be read in the database, and makes the keyed
 * hash by which two equal numbers are recognised.
 */
@Component
class Vault {

	private static final int FINGERPRINT_BYTES = 32;

	private final Aead cipher;

	private final Prf hash;

	Vault(MasterKey key) throws GeneralSecurityException {
		this.cipher = new AesGcmJce(key.derive("member/encryption"));
		this.hash = new PrfHmacJce("HMACSHA256", new SecretKeySpec(key.derive("member/fingerprint"), "HMAC"));
	}

	/**
	 * Encrypts a text for one owner: moved to another person's entry it can't be read.
	 */
	byte[] seal(String text, String owner) {
		return call(() -> this.cipher.encrypt(bytes(text), bytes(owner)));
	}

	String open(byte[] sealed, String owner) {
		return new String(call(() -> this.cipher.decrypt(sealed, bytes(owner))), StandardCharsets.UTF_8);
	}

	byte[] fingerprint(String text) {
		return call(() -> this.hash.compute(bytes(text), FINGERPRINT_BYTES));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] call(Cryptography step) {
		try {
			return step.run();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Personal data can't be encrypted or decrypted with this key", ex);
		}
	}

	@FunctionalInterface
	private interface Cryptography {

		byte[] run() throws GeneralSecurityException;

	}

}
