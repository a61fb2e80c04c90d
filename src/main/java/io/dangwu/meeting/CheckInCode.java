package io.dangwu.meeting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The short code that is shown in the room where a meeting is held; it changes every half
 * minute, so that nobody checks in from home by what others sent on.
 */
final class CheckInCode {

	/** Without what is mistaken for something else. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int LENGTH = 6;

	private static final int SECRET_BYTES = 32;

	private static final Duration LIFE = Duration.ofSeconds(30);

	/** Who scanned in the last moment still has to sign in. */
	private static final int OLD_ONES = 3;

	private static final String ALGORITHM = "HmacSHA256";

	private static final SecureRandom RANDOM = new SecureRandom();

	private CheckInCode() {
	}

	static String newSecret() {
		var bytes = new byte[SECRET_BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

	static String at(String secret, Instant moment) {
		return code(secret, slot(moment));
	}

	/** Whether it is the code of this moment or of a few before. */
	static boolean isRight(String secret, String typed, Instant moment) {
		var code = typed.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
		var right = false;
		for (var age = 0; age <= OLD_ONES; age++) {
			right |= MessageDigest.isEqual(code(secret, slot(moment) - age).getBytes(StandardCharsets.UTF_8), code);
		}
		return right;
	}

	private static long slot(Instant moment) {
		return moment.getEpochSecond() / LIFE.toSeconds();
	}

	private static String code(String secret, long slot) {
		var digest = ByteBuffer.wrap(mac(secret, slot));
		var code = new StringBuilder();
		for (var at = 0; at < LENGTH; at++) {
			code.append(LETTERS.charAt(Math.floorMod(digest.getInt(), LETTERS.length())));
		}
		return code.toString();
	}

	private static byte[] mac(String secret, long slot) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), ALGORITHM));
			return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(slot).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
