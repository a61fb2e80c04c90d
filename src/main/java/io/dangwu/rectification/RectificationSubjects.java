package io.dangwu.rectification;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/** What mails call the rectifications. */
@Component
class RectificationSubjects implements TaskSubjects {

	private final RectificationReading reading;

	RectificationSubjects(RectificationReading reading) {
		this.reading = reading;
	}

	@Override
	public String kind() {
		return RectificationService.KIND;
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.reading.subject(businessKey);
	}

}
