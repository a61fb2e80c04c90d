package io.dangwu.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import io.dangwu.notification.Notifications;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people set their passwords: the first one and a forgotten one by a link that is
 * mailed to them, any other with the old one.
 */
@Service
@Transactional
public class PasswordService implements FirstPassword {

	private static final Logger LOG = LoggerFactory.getLogger(PasswordService.class);

	private static final int TOKEN_BYTES = 32;

	private static final Verdict OVER = Verdict.refused("链接已经失效，请重新获取");

	private final PasswordLinks links;

	private final Passwords passwords;

	private final Notifications notifications;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	PasswordService(PasswordLinks links, Passwords passwords, Notifications notifications, Clock clock) {
		this.links = links;
		this.passwords = passwords;
		this.notifications = notifications;
		this.clock = clock;
	}

	@Override
	public void provideFor(User newcomer) {
		((UserEntity) newcomer).setDbPassword(SlowHash.NONE);
		send(newcomer.getId(), "access/account-opened");
	}

	/**
	 * Mails a new link to somebody who has forgotten the password. Who asks does not
	 * learn whether there is such an account.
	 */
	public void remind(String typed) {
		var userId = EngineUsers.userId(typed);
		var isFresh = this.links.findById(userId).filter((link) -> link.isFresh(this.clock.instant())).isPresent();
		if (!isFresh && this.passwords.exists(userId)) {
			send(userId, "access/password-forgotten");
		}
	}

	/** Whose password the link sets; empty when it is over or was used. */
	@Transactional(readOnly = true)
	public Optional<String> ownerOf(String token) {
		return link(token).map(PasswordLink::userId);
	}

	/** Sets a password by link. */
	public void setByLink(String token, String password, String repeated) {
		var link = link(token).orElseThrow(() -> new RegulationViolated(OVER));
		PasswordRule.check(link.userId(), password, repeated).orThrow();
		this.passwords.set(link.userId(), password);
		this.links.delete(link);
		LOG.info("Password of {} set by link", link.userId());
	}

	/** Sets a password by the old one; a wrong one counts as a wrong sign-in does. */
	@Transactional(noRollbackFor = RegulationViolated.class)
	public void change(String userId, String old, String password, String repeated) {
		Verdict.refusedIf(!this.passwords.isRight(userId, old), "原密码不正确")
			.and(PasswordRule.check(userId, password, repeated))
			.orThrow();
		this.passwords.set(userId, password);
		LOG.info("Password of {} changed", userId);
	}

	private Optional<PasswordLink> link(String token) {
		return this.links.findByTokenHash(PasswordLink.hash(token))
			.filter((link) -> link.isValid(this.clock.instant()) && this.passwords.exists(link.userId()));
	}

	private void send(String userId, String template) {
		var token = newToken();
		var link = this.links.save(new PasswordLink(userId, token, this.clock.instant()));
		this.notifications.send(userId, template,
				Map.of(Notifications.KEY, link.tokenHash(), "account", userId, "token", token));
		LOG.info("Link to set a password sent to {}", userId);
	}

	private String newToken() {
		var bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
