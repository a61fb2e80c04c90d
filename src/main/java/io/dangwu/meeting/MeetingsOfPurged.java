package io.dangwu.meeting;

import io.dangwu.member.PersonPurged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once a person's data are erased, no agenda names the person.
 */
@Component
class MeetingsOfPurged {

	private final JdbcClient jdbc;

	MeetingsOfPurged(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PersonPurged purged) {
		this.jdbc.sql("update meeting set topic = '已清除' where about = ?").param(purged.memberId()).update();
	}

}
