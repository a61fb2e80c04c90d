package io.dangwu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Remembers beside the data how far the clock is ahead, so that a restart keeps it. */
@Component
class ClockFile {

	private final Path file;

	ClockFile(@Value("${dangwu.data}") Path data) {
		this.file = data.resolve("clock");
	}

	Duration read() {
		try {
			return Files.exists(this.file) ? Duration.parse(Files.readString(this.file).strip()) : Duration.ZERO;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(Duration ahead) {
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.writeString(this.file, ahead.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
