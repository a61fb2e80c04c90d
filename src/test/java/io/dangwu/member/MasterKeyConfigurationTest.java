package io.dangwu.member;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class MasterKeyConfigurationTest {

	private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(MasterKeyConfiguration.class);

	@Test
	void takesTheKeyFromTheProperty() {
		this.application.withPropertyValues("dangwu.key=" + KEY)
			.run((context) -> assertThat(context).hasSingleBean(MasterKey.class));
	}

	@Test
	void takesTheKeyFromASourceWhereNoPropertyNamesIt() {
		this.application.withBean(MasterKeySource.class, () -> () -> MasterKey.parse(KEY))
			.run((context) -> assertThat(context).hasSingleBean(MasterKey.class));
	}

	@Test
	void stopsTheStartWithoutAKey() {
		this.application.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(MasterKeyMissing.class)
			.hasMessage("没有设置个人信息的加密密钥"));
	}

	@Test
	void tellsHowToGiveAKey() {
		var analysis = new MasterKeyMissingAnalyzer().analyze(new MasterKeyMissing("没有设置个人信息的加密密钥"));

		assertThat(analysis.getAction()).contains("DANGWU_KEY", "openssl rand -base64 32");
	}

}
