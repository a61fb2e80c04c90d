package io.dangwu.notification.process;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/**
 * Knows whom the test cases with one number are about.
 */
@Component
class PaperSubjects implements TaskSubjects {

	static final String KNOWN = "-CS-2026-0099";

	@Override
	public String kind() {
		return "CS";
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return Optional.of("张测试").filter((subject) -> businessKey.endsWith(KNOWN));
	}

}
