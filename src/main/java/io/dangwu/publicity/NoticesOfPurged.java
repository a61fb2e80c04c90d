package io.dangwu.publicity;

import io.dangwu.member.PersonPurged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Once a person's data are erased, no notice names the person and no objection tells what
 * was said.
 */
@Component
class NoticesOfPurged {

	private final JdbcClient jdbc;

	NoticesOfPurged(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void on(PersonPurged purged) {
		this.jdbc.sql("update public_notice set title = '已清除' where about = ?").param(purged.memberId()).update();
		this.jdbc.sql("""
				update notice_objection set opinion = '已清除', facts = null
				where notice_id in (select id from public_notice where about = ?)""").param(purged.memberId()).update();
	}

}
