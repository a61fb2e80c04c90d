package io.dangwu.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Puts a letter into its envelope and hands it to the mail server. Without one the
 * application doesn't start: mails that silently pile up would be noticed too late.
 */
@Component
class MailServer {

	private static final String PRODUCT = "党务";

	private static final String CHARSET = StandardCharsets.UTF_8.name();

	private final JavaMailSender sender;

	private final MailSettings.Mail settings;

	private final Clock clock;

	MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings, Clock clock) {
		this.sender = sender.stream().findFirst().orElseThrow(MailServerMissing::new);
		this.settings = settings.mail();
		this.clock = clock;
	}

	/**
	 * Returns when the server has taken the letter.
	 */
	void take(Letter letter, InternetAddress to, String messageId) {
		try {
			this.sender.send((message) -> fill(message, letter, to, messageId));
		}
		catch (MailAuthenticationException ex) {
			throw new MailServerDown(ex);
		}
		catch (MailSendException ex) {
			throw hasRefused(ex) ? ex : new MailServerDown(ex);
		}
	}

	/** A failure with a cause of its own is one of the connection, not of the letter. */
	private static boolean hasRefused(MailSendException failure) {
		return failure.getCause() == null;
	}

	private void fill(MimeMessage message, Letter letter, InternetAddress to, String messageId)
			throws MessagingException, UnsupportedEncodingException {
		message.setFrom(new InternetAddress(this.settings.from(), PRODUCT, CHARSET));
		message.setRecipient(Message.RecipientType.TO, to);
		message.setSubject(letter.subject(), CHARSET);
		message.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Message-ID", "<notification." + messageId + "@" + this.settings.host() + ">");
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		message.setHeader("Content-Language", "zh-CN");
		message.setContent(parts(letter));
	}

	private static Multipart parts(Letter letter) throws MessagingException {
		var parts = new MimeMultipart("alternative");
		parts.addBodyPart(part(letter.text(), "plain"));
		parts.addBodyPart(part(letter.html(), "html"));
		return parts;
	}

	private static MimeBodyPart part(String text, String subtype) throws MessagingException {
		var part = new MimeBodyPart();
		part.setText(text, CHARSET, subtype);
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

}
