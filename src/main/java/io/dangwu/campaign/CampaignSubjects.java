package io.dangwu.campaign;

import java.util.Optional;

import io.dangwu.notification.TaskSubjects;

import org.springframework.stereotype.Component;

/** What mails call the cases of this feature. */
@Component
class CampaignSubjects implements TaskSubjects {

	private final CampaignReading reading;

	CampaignSubjects(CampaignReading reading) {
		this.reading = reading;
	}

	@Override
	public String kind() {
		return CampaignOpening.KIND;
	}

	@Override
	public Optional<String> subject(String businessKey) {
		return this.reading.subject(businessKey);
	}

}
