package io.dangwu.meeting.rule;

import io.dangwu.regulation.RegulationFiles;
import io.dangwu.regulation.RegulationSettings;
import io.dangwu.regulation.Regulations;

/**
 * The editions that the product brings along.
 */
public final class MeetingEditions {

	public static final Regulations<MeetingRegulations> ALL = new RegulationFiles(RegulationSettings.unpinned())
		.read("meeting", MeetingRegulations.class);

	private MeetingEditions() {
	}

}
