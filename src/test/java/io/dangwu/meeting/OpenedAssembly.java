package io.dangwu.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** A feature that has meetings opened for votes of its own, as an election does. */
@Component
class OpenedAssembly implements MeetingCaller {

	static final String SUBJECT = "TEST_OPENED";

	private static final LocalDate RETIRED_SINCE = LocalDate.of(2020, 7, 13);

	private final Map<String, CalledMeeting> wanted = new HashMap<>();

	private final Map<String, Set<UUID>> candidates = new HashMap<>();

	private final Map<String, ConsentedExclusions> consented = new HashMap<>();

	String want(String branch, List<UUID> standing) {
		var key = branch + "-XJ-" + UUID.randomUUID();
		this.wanted.put(key, new CalledMeeting(key, branch, SUBJECT, "选举新一届支部委员会", null, null));
		this.candidates.put(key, Set.copyOf(standing));
		return key;
	}

	void consent(String key, ConsentedExclusions exclusions) {
		this.consented.put(key, exclusions);
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledMeeting meeting(String callerKey) {
		return this.wanted.get(callerKey);
	}

	@Override
	public MeetingPurpose purpose() {
		return MeetingPurpose.OPENED;
	}

	/** Four of five, as an election asks. */
	@Override
	public Optional<Quorum> quorum() {
		return Optional.of((day, due, present) -> new Quorum.Judgement(present * 5 >= due * 4,
				"应到 %d，实到 %d，%d×5=%d，%d×4=%d".formatted(due, present, present, present * 5, due, due * 4)));
	}

	@Override
	public Set<Integer> exclusionReasons(LocalDate day) {
		return day.isBefore(RETIRED_SINCE) ? Set.of(1, 2, 3, 4, 5) : Set.of(1, 2, 3, 4, 5, 6);
	}

	@Override
	public Optional<ConsentedExclusions> exclusions(String callerKey) {
		return Optional.ofNullable(this.consented.get(callerKey));
	}

	@Override
	public Set<UUID> candidates(String callerKey) {
		return this.candidates.get(callerKey);
	}

}
