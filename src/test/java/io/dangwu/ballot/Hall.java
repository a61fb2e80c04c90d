package io.dangwu.ballot;

import java.util.Map;
import java.util.UUID;

import io.dangwu.Staffing.Branch;
import io.dangwu.member.MemberService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens an online vote of the demonstration's members when the application starts for the
 * first time; only where a test asks for it.
 */
@Component
@ConditionalOnProperty("test.voters")
class Hall {

	private final PollingStation station;

	private final MemberService members;

	private final RuntimeService runtime;

	private final JdbcClient jdbc;

	private final int voters;

	Hall(PollingStation station, MemberService members, RuntimeService runtime, JdbcClient jdbc,
			@Value("${test.voters}") int voters) {
		this.station = station;
		this.members = members;
		this.runtime = runtime;
		this.jdbc = jdbc;
		this.voters = voters;
	}

	@EventListener(ApplicationReadyEvent.class)
	void open() {
		if (this.jdbc.sql("select count(*) from ballot").query(Integer.class).single() == 0) {
			var people = this.jdbc.sql("select id from member where status = 'FULL' order by member_no limit ?")
				.param(this.voters)
				.query(UUID.class)
				.list()
				.stream()
				.map(this.members::person)
				.toList();
			var key = this.station.want(new Branch("ZZ01-T01", people), BallotMode.ONLINE);
			this.runtime.startProcessInstanceByKey("secretBallot", key,
					Map.of("ballotSubject", PollingStation.SUBJECT));
		}
	}

}
