package io.dangwu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Where no mail server is named, mails become files that any mail program opens.
 */
@Component
@ConditionalOnExpression("'${spring.mail.host:}'.isEmpty()")
class MailFiles extends JavaMailSenderImpl {

	private static final int KEPT = 2000;

	private static final int SUBJECT_LENGTH = 40;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Path folder;

	private final int kept;

	@Autowired
	MailFiles(@Value("${dangwu.data}") Path data) {
		this(data.resolve("mail"), KEPT);
	}

	MailFiles(Path folder, int kept) {
		this.folder = folder;
		this.kept = kept;
	}

	@Override
	protected synchronized void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
		try {
			Files.createDirectories(this.folder);
			for (var message : messages) {
				write(message);
			}
			removeOldest();
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void testConnection() {
		// There is nobody to connect to.
	}

	private void write(MimeMessage message) throws MessagingException, IOException {
		var id = message.getMessageID();
		message.saveChanges();
		if (id != null) {
			message.setHeader("Message-ID", id);
		}
		try (var file = Files.newOutputStream(newFile(name(message)))) {
			message.writeTo(file);
		}
	}

	private Path newFile(String name) {
		var file = this.folder.resolve(name + ".eml");
		for (var number = 2; Files.exists(file); number++) {
			file = this.folder.resolve(name + "-" + number + ".eml");
		}
		return file;
	}

	private static String name(MimeMessage message) throws MessagingException {
		var sent = TIME.format(message.getSentDate().toInstant().atZone(ZONE));
		return sent + "-" + fit(recipient(message.getAllRecipients()[0])) + "-" + fit(message.getSubject());
	}

	private static String recipient(Address address) {
		return (address instanceof InternetAddress internet) ? internet.getAddress() : address.toString();
	}

	/** What every file system takes. */
	private static String fit(String text) {
		var safe = text.replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", "_");
		return safe.codePoints()
			.limit(SUBJECT_LENGTH)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** The oldest by the date in their names. */
	private void removeOldest() throws IOException {
		try (var files = Files.list(this.folder)) {
			var mails = files.filter((file) -> file.toString().endsWith(".eml"))
				.sorted(Comparator.<Path>reverseOrder())
				.toList();
			for (var old : mails.subList(Math.min(this.kept, mails.size()), mails.size())) {
				Files.delete(old);
			}
		}
	}

}
