package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The feature behind a kind of meeting: it says what its meetings are about, and where
 * they differ from a meeting that admits or converts a member.
 */
public interface MeetingCaller {

	/** The kind of meeting, as the calling diagram names it. */
	String subject();

	/** The meeting that the case wants held. */
	CalledMeeting meeting(String callerKey);

	/** What the meeting is held for. */
	default MeetingPurpose purpose() {
		return MeetingPurpose.RESOLUTION;
	}

	/** How many must come; empty where the quorum of a resolution holds. */
	default Optional<Quorum> quorum() {
		return Optional.empty();
	}

	/**
	 * The numbers of the reasons for which, on that day, somebody with the right to vote
	 * may be left out of those due.
	 */
	default Set<Integer> exclusionReasons(LocalDate day) {
		return Set.of(1, 2, 3, 4, 5);
	}

	/**
	 * Whom the superior has agreed to leave out; empty where that is entered when the
	 * meeting is convened.
	 */
	default Optional<ConsentedExclusions> exclusions(String callerKey) {
		return Optional.empty();
	}

	/** Who stands as candidate and so is neither scrutineer nor teller. */
	default Set<UUID> candidates(String callerKey) {
		return Set.of();
	}

}
