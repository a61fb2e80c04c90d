package io.dangwu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A key of our own beside the data, made at the first start. */
record KeyFile(Path file, int bytes) {

	String key() {
		try {
			if (Files.notExists(this.file)) {
				Files.createDirectories(this.file.toAbsolutePath().getParent());
				Files.writeString(this.file, newKey());
			}
			return Files.readString(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String newKey() {
		var secret = new byte[this.bytes];
		new SecureRandom().nextBytes(secret);
		return Base64.getEncoder().encodeToString(secret);
	}

}
