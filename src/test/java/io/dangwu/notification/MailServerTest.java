package io.dangwu.notification;

import java.net.URI;
import java.time.Clock;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailServerTest {

	@Test
	void stopsTheStartWhereNoServerIsNamed() {
		var noSender = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
		var settings = new MailSettings(URI.create("http://localhost"), new MailSettings.Mail("dangwu@localhost"));

		assertThatExceptionOfType(MailServerMissing.class)
			.isThrownBy(() -> new MailServer(noSender, settings, Clock.systemUTC()))
			.satisfies((failure) -> assertThat(new MailServerMissingAnalyzer().analyze(failure, failure).getAction())
				.contains("spring.mail.host", "dangwu.mail.from"));
	}

}
