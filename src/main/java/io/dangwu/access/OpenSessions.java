package io.dangwu.access;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, on whatever node. */
@Component
class OpenSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	/** Signs somebody out everywhere. */
	void endAllOf(String userId) {
		this.sessions.findByPrincipalName(userId).keySet().forEach(this.sessions::deleteById);
	}

	/** Signs somebody out everywhere else. */
	void endOthersOf(String userId, String own) {
		this.sessions.findByPrincipalName(userId)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(own))
			.forEach(this.sessions::deleteById);
	}

}
