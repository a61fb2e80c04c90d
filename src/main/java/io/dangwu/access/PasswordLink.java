package io.dangwu.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A link by which one person may set a password once; what stands in it is not kept. */
@Entity
class PasswordLink {

	private static final Duration VALID = Duration.ofDays(7);

	private static final Duration PAUSE = Duration.ofMinutes(10);

	@Id
	private String userId;

	private String tokenHash;

	private Instant issuedAt;

	private Instant expiresAt;

	protected PasswordLink() {
	}

	PasswordLink(String userId, String token, Instant now) {
		this.userId = userId;
		this.tokenHash = hash(token);
		this.issuedAt = now;
		this.expiresAt = now.plus(VALID);
	}

	String userId() {
		return this.userId;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	boolean isValid(Instant now) {
		return now.isBefore(this.expiresAt);
	}

	/** Whether it is so new that another would only be a nuisance. */
	boolean isFresh(Instant now) {
		return now.isBefore(this.issuedAt.plus(PAUSE));
	}

	static String hash(String token) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
