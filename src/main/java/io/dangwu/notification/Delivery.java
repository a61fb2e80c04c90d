package io.dangwu.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.dangwu.member.MemberService;
import jakarta.mail.internet.InternetAddress;

import org.springframework.stereotype.Component;

/**
 * Brings one notice on its way: looks whether it is still true, finds the address, writes
 * the letter, hands it over.
 */
@Component
class Delivery {

	private final List<SecondLook> looks;

	private final MemberService members;

	private final Letters letters;

	private final MailServer server;

	Delivery(List<SecondLook> looks, MemberService members, Letters letters, MailServer server) {
		this.looks = looks;
		this.members = members;
		this.letters = letters;
		this.server = server;
	}

	Outcome of(Notification notification) {
		var facts = factsNow(notification);
		if (facts.isEmpty()) {
			return Outcome.OBSOLETE;
		}
		var address = this.members.emailOf(notification.recipient()).filter((email) -> !email.isBlank());
		if (address.isEmpty()) {
			return Outcome.UNADDRESSED;
		}
		send(notification, address.get(), facts.get());
		return Outcome.SENT;
	}

	private Optional<Map<String, Object>> factsNow(Notification notification) {
		return this.looks.stream()
			.filter((look) -> look.concerns(notification.template()))
			.findFirst()
			.map((look) -> look.facts(notification))
			.orElseGet(() -> Optional.of(notification.facts()));
	}

	private void send(Notification notification, String address, Map<String, Object> facts) {
		var name = this.members.nameOf(notification.recipient());
		var letter = this.letters.write(notification.template(), name, facts);
		this.server.take(letter, to(address, name), notification.messageId());
	}

	private static InternetAddress to(String address, String name) {
		try {
			return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
