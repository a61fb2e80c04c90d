package io.dangwu.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes notices into the outbox, in the transaction of whoever sends them: what is rolled
 * back is never mailed, and a mail can't hold up a decision.
 */
@Service
@Transactional
public class Notifications {

	/** The fact that tells one notice from the next. */
	public static final String KEY = "key";

	/**
	 * For decisions without a template of their own: facts {@code title}, {@code lines}
	 * (a list of sentences), and if wanted {@code link} (a path of ours).
	 */
	public static final String DECISION = "notification/decision";

	private final Outbox outbox;

	Notifications(Outbox outbox) {
		this.outbox = outbox;
	}

	/**
	 * Sends one person a notice, once.
	 * @param template the file under {@code mail/} without its ending, as in
	 * {@code development/talk-held}
	 * @param facts what the template says: ids, names, dates, titles, never ID numbers,
	 * votes or conclusions of reviews; the fact {@code key} names what it is about, and
	 * the same key brings the same person no second mail
	 */
	public void send(String userId, String template, Map<String, Object> facts) {
		send(List.of(userId), template, facts);
	}

	/**
	 * Sends the same notice to several people, to each of them once.
	 */
	public void send(Collection<String> userIds, String template, Map<String, Object> facts) {
		var key = Objects.requireNonNull(facts.get(KEY), () -> "No key in the facts of " + template);
		this.outbox.write(userIds, template, key.toString(), facts);
	}

	/**
	 * Those of the keys under which somebody has already been sent something.
	 */
	@Transactional(readOnly = true)
	public Set<String> known(Collection<String> keys) {
		return this.outbox.known(keys);
	}

}
