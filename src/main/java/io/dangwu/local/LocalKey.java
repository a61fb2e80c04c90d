package io.dangwu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

import io.dangwu.member.MasterKey;
import io.dangwu.member.MasterKeySource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A key of our own beside the data, made at the first start. */
@Component
class LocalKey implements MasterKeySource {

	private final Path file;

	LocalKey(@Value("${dangwu.data}") Path data) {
		this.file = data.resolve("key");
	}

	@Override
	public MasterKey masterKey() {
		try {
			if (Files.notExists(this.file)) {
				Files.createDirectories(this.file.toAbsolutePath().getParent());
				Files.writeString(this.file, newKey());
			}
			return MasterKey.parse(Files.readString(this.file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String newKey() {
		var secret = new byte[MasterKey.BYTES];
		new SecureRandom().nextBytes(secret);
		return Base64.getEncoder().encodeToString(secret);
	}

}
