package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.dangwu.regulation.DatedAct;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A feature that has meetings held for the tests. */
@Component
class Assembly implements MeetingCaller {

	static final String SUBJECT = "TEST";

	private final Map<String, CalledMeeting> wanted = new HashMap<>();

	private final Map<String, LocalDate> readyOn = new HashMap<>();

	/** Wants a meeting between two days. */
	String want(String branch, UUID about, String ready, String holdBy) {
		var key = branch + "-FZ-" + UUID.randomUUID();
		this.wanted.put(key, new CalledMeeting(key, branch, SUBJECT, "讨论接收张三为预备党员", about, LocalDate.parse(holdBy)));
		this.readyOn.put(key, LocalDate.parse(ready));
		return key;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledMeeting meeting(String callerKey) {
		return this.wanted.get(callerKey);
	}

	@EventListener
	void hear(MeetingConvening meeting) {
		var ready = this.readyOn.get(meeting.callerKey());
		if (ready != null) {
			new DatedAct("会议日期", meeting.heldOn()).notBefore(new DatedAct("预审通过日期", ready)).orThrow();
		}
	}

}
