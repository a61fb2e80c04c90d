package io.dangwu.notification;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server of the tests: opened and closed by them, with what arrived there.
 */
@Component
public class PostOffice {

	private final JavaMailSenderImpl sender;

	private final Postman postman;

	private final JdbcClient jdbc;

	private GreenMail server = newServer(0);

	PostOffice(JavaMailSenderImpl sender, Postman postman, JdbcClient jdbc) {
		this.sender = sender;
		this.postman = postman;
		this.jdbc = jdbc;
	}

	/** Opens with nothing in it, and nothing waiting from before. */
	public void open() {
		this.jdbc.sql("update notification set state = 'OBSOLETE' where state = 'WAITING'").update();
		this.server = newServer(0);
		this.server.start();
		this.sender.setPort(this.server.getSmtp().getPort());
	}

	public void close() {
		this.server.stop();
	}

	/** Opens again at the place that the sender knows. */
	public void reopen() {
		this.server = newServer(this.sender.getPort());
		this.server.start();
	}

	/** The postman goes round once. */
	public void deliver() {
		this.postman.makeRound();
	}

	/** What waits for people whom other tests have left, and who have no address here. */
	public void dropForStrangers() {
		this.jdbc
			.sql("""
					update notification set state = 'OBSOLETE'
					where state = 'WAITING' and recipient not in (select staff_no from colleague where email is not null)""")
			.update();
	}

	/** After a round, what has come for somebody, in the order of arrival. */
	public List<Mail> mailsTo(String userId) {
		return mails().stream().filter((mail) -> mail.to().equals(Recipients.address(userId))).toList();
	}

	/** Those of them that speak of something. */
	public List<Mail> mailsTo(String userId, String about) {
		return mailsTo(userId).stream().filter((mail) -> mail.text().contains(about)).toList();
	}

	/** After a round, everything that has come. */
	public List<Mail> mails() {
		deliver();
		return arrived();
	}

	/** Everything that has come so far. */
	public List<Mail> arrived() {
		return Arrays.stream(this.server.getReceivedMessages()).map(Mail::of).toList();
	}

	private static GreenMail newServer(int port) {
		return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
	}

	/**
	 * A mail as it was received.
	 */
	public record Mail(String to, String subject, String text, String html, MimeMessage message) {

		static Mail of(MimeMessage message) {
			try {
				var parts = (MimeMultipart) message.getContent();
				var to = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
				return new Mail(to, message.getSubject(), content(parts, 0), content(parts, 1), message);
			}
			catch (MessagingException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

		public String header(String name) {
			try {
				return String.join(",", this.message.getHeader(name));
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static String content(MimeMultipart parts, int index) throws MessagingException, IOException {
			return parts.getBodyPart(index).getContent().toString();
		}

	}

}
