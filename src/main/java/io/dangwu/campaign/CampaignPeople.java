package io.dangwu.campaign;

import java.util.List;

import io.dangwu.organization.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is asked in a campaign, and who may have spoken.
 */
@Service
@Transactional(readOnly = true)
public class CampaignPeople {

	private final CampaignDesk desk;

	private final CampaignAccess access;

	private final Speakers speakers;

	CampaignPeople(CampaignDesk desk, CampaignAccess access, Speakers speakers) {
		this.desk = desk;
		this.access = access;
		this.speakers = speakers;
	}

	public List<String> office() {
		return this.access.office();
	}

	/** Those who answer for the organisation of the case. */
	public List<String> owners(String key) {
		return this.access.own(this.desk.unitYear(key).unit());
	}

	public List<SpeakerChoice> speakersOfTheCollege() {
		return this.speakers.of(Unit.COLLEGE);
	}

	public List<SpeakerChoice> speakers(String key) {
		return this.speakers.of(this.desk.unitYear(key).unit());
	}

}
