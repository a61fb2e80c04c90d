package io.dangwu.training;

import java.util.List;
import java.util.UUID;

/**
 * A class as a page shows it.
 *
 * @param waiting how many are to take part in the next class of the kind
 */
public record ClassView(UUID id, NewClass plan, ClassStage stage, List<Participant> participants, int waiting) {

	public boolean isPlanned() {
		return this.stage == ClassStage.PLANNED;
	}

	/**
	 * Somebody who takes part.
	 */
	public record Participant(UUID memberId, String name, String memberNo, String branchCode, Attendance attendance) {

	}

}
