package io.dangwu.ballot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class BallotKeyConfigurationTest {

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(BallotKeyConfiguration.class);

	@Test
	void takesTheKeyFromTheProperty() {
		this.application.withPropertyValues("dangwu.ballot.master-key=" + KEY)
			.run((context) -> assertThat(context).hasSingleBean(BallotKey.class));
	}

	@Test
	void takesTheKeyFromTheFileThatThePropertyNames(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("key"), KEY + "\n");

		this.application.withPropertyValues("dangwu.ballot.master-key-file=" + file)
			.run((context) -> assertThat(context).hasSingleBean(BallotKey.class));
	}

	@Test
	void takesTheKeyFromASourceWhereNoPropertyNamesIt() {
		this.application.withBean(BallotKeySource.class, () -> () -> BallotKey.parse(KEY))
			.run((context) -> assertThat(context).hasSingleBean(BallotKey.class));
	}

	@Test
	void stopsTheStartWithoutAKeyOrWithABadOne() {
		this.application.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(BallotKeyMissing.class)
			.hasMessageContaining("没有设置票箱主密钥"));
		this.application.withPropertyValues("dangwu.ballot.master-key=c2hvcnQ=")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("实际为 5 字节"));
		this.application.withPropertyValues("dangwu.ballot.master-key-file=/nowhere")
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("无法读取"));
	}

	@Test
	void tellsHowToGiveAKey() {
		var analysis = new BallotKeyMissingAnalyzer().analyze(new BallotKeyMissing("没有设置票箱主密钥"));

		assertThat(analysis.getAction()).contains("DANGWU_BALLOT_MASTER_KEY", "openssl rand -base64 32");
	}

}
