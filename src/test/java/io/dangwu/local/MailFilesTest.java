package io.dangwu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MailFilesTest {

	@TempDir
	private Path folder;

	private MailFiles mails;

	@BeforeEach
	void empty() {
		this.mails = new MailFiles(this.folder.resolve("mail"), 3);
	}

	@Test
	void namesAFileByTimeRecipientAndSubject() throws Exception {
		send("新任务：a/b \"c\"", "2026-11-23T01:02:03Z");

		assertThat(files()).containsExactly("20261123-090203-li@example.org-新任务：a_b_c_.eml");
	}

	@Test
	void keepsTheMessageAsItWouldHaveGoneOut() throws Exception {
		send("新任务", "2026-11-23T01:02:03Z");

		var mail = read(files().get(0));

		assertThat(mail.getSubject()).isEqualTo("新任务");
		assertThat(mail.getContent()).asString().contains("正文");
		assertThat(mail.getMessageID()).isEqualTo("<1@example.org>");
	}

	@Test
	void keepsBothOfTwoMailsWithOneName() throws Exception {
		send("新任务", "2026-11-23T01:02:03Z");
		send("新任务", "2026-11-23T01:02:03Z");

		assertThat(files()).hasSize(2);
	}

	@Test
	void keepsTheLatest() throws Exception {
		for (var day = 10; day < 15; day++) {
			send("新任务", "2026-11-" + day + "T00:00:00Z");
		}

		assertThat(files()).extracting((name) -> name.substring(0, 8))
			.containsExactly("20261112", "20261113", "20261114");
	}

	private void send(String subject, String at) {
		this.mails.send((message) -> {
			message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("li@example.org"));
			message.setSubject(subject, "UTF-8");
			message.setSentDate(Date.from(Instant.parse(at)));
			message.setHeader("Message-ID", "<1@example.org>");
			message.setText("正文", "UTF-8");
		});
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(this.folder.resolve("mail"))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private MimeMessage read(String name) throws IOException, MessagingException {
		try (var file = Files.newInputStream(this.folder.resolve("mail").resolve(name))) {
			return new MimeMessage(null, file);
		}
	}

}
