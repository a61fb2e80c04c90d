package io.dangwu.grading;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/** What mails call the gradings. */
@Component
class GradingSubjects implements TaskSubjects {

	private final GradingReading reading;

	GradingSubjects(GradingReading reading) {
		this.reading = reading;
	}

	@Override
	public String kind() {
		return GradingOpening.KIND;
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.reading.subject(businessKey);
	}

}
