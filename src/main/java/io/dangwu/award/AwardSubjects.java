package io.dangwu.award;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;
import io.dangwu.organization.Unit;

import org.springframework.stereotype.Component;

/** What a round is about, for mails. */
@Component
class AwardSubjects implements TaskSubjects {

	private final AwardDesk desk;

	AwardSubjects(AwardDesk desk) {
		this.desk = desk;
	}

	@Override
	public String kind() {
		return RoundUnits.KIND;
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.desk.find(PostingKey.of(businessKey).round()).map(AwardRound::title);
	}

	@Override
	public Optional<String> unit(String businessKey) {
		return this.desk.find(PostingKey.of(businessKey).round()).map((round) -> Unit.COLLEGE);
	}

}
