package io.dangwu.ballot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the master key of the ballot boxes from the property or the file it names, else
 * from a source that makes one.
 */
@Configuration
class BallotKeyConfiguration {

	@Bean
	BallotKey ballotKey(@Value("${dangwu.ballot.master-key:}") String key,
			@Value("${dangwu.ballot.master-key-file:}") String file, ObjectProvider<BallotKeySource> sources) {
		if (!key.isBlank()) {
			return BallotKey.parse(key);
		}
		if (!file.isBlank()) {
			return BallotKey.parse(read(Path.of(file)));
		}
		return sources.stream()
			.findFirst()
			.map(BallotKeySource::ballotKey)
			.orElseThrow(() -> new BallotKeyMissing("没有设置票箱主密钥 (the master key of the ballot boxes is missing)"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new BallotKeyMissing("票箱主密钥文件 %s 无法读取 (the file of the master key can't be read)".formatted(file));
		}
	}

}
