package io.dangwu.access;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Hashes passwords so slowly that a stolen table is of little use; the engine's own hash
 * is a fast one.
 */
class SlowHash implements PasswordEncryptor {

	private static final String NAME = "PBKDF2-SHA256";

	/** The hash of an account that has no password yet. */
	static final String NONE = "{" + NAME + "}";

	private static final int SALT_BYTES = 16;

	private final PasswordEncoder encoder;

	SlowHash(int rounds) {
		this.encoder = new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds,
				SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
	}

	@Override
	public String encrypt(String password) {
		return this.encoder.encode(password);
	}

	@Override
	public boolean check(String password, String hash) {
		return !hash.isEmpty() && this.encoder.matches(password, hash);
	}

	@Override
	public String hashAlgorithmName() {
		return NAME;
	}

}
