package io.dangwu.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.organization.CaseKey;

import org.springframework.stereotype.Component;

/** Whom or what any case is about, as the feature knows that its key names. */
@Component
public class Subjects {

	private final Map<String, TaskSubjects> kinds;

	Subjects(List<TaskSubjects> features) {
		this.kinds = features.stream().collect(Collectors.toMap(TaskSubjects::kind, Function.identity()));
	}

	/** The name of the case in mails and lists; empty where there is none. */
	public Optional<String> of(String businessKey) {
		return feature(businessKey).flatMap((known) -> known.subject(businessKey));
	}

	/**
	 * The unit that the case belongs to: a case may have moved away from that of its key.
	 */
	public Optional<String> unit(String businessKey) {
		return feature(businessKey).flatMap((known) -> known.unit(businessKey))
			.or(() -> CaseKey.of(businessKey).map(CaseKey::unit));
	}

	private Optional<TaskSubjects> feature(String businessKey) {
		return CaseKey.of(businessKey).map(CaseKey::kind).map(this.kinds::get);
	}

}
