package io.dangwu.election;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.meeting.HeldMeeting;
import io.dangwu.meeting.MeetingService;
import io.dangwu.meeting.RollEntry;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.member.Voter;

import org.springframework.stereotype.Component;

/**
 * The ballot of an election: the names in the order of surname strokes, and who may be
 * written in instead.
 */
@Component
class ElectionBallot implements BallotCaller {

	static final String SUBJECT = "ELECTION";

	static final Comparator<RoundLine> ON_PAPER = Comparator.comparing(RoundLine::name, SurnameStrokes.order());

	private final ElectionDesk desk;

	private final VoteOrder order;

	private final MeetingService meetings;

	ElectionBallot(ElectionDesk desk, VoteOrder order, MeetingService meetings) {
		this.desk = desk;
		this.order = order;
		this.meetings = meetings;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledBallot ballot(String callerKey) {
		var election = this.desk.get(callerKey);
		var vote = this.order.last(election).view();
		var meeting = this.meetings.held(callerKey).orElseThrow();
		var lines = vote.lines()
			.stream()
			.sorted(ON_PAPER)
			.map((line) -> new BallotLine(line.memberId(), line.name()))
			.toList();
		var writeIns = vote.kind() != RoundKind.RUN_OFF;
		return new CalledBallot(callerKey, SUBJECT, election.branch(), vote.title(), meeting.day(),
				election.plan().ballotMode(), lines, vote.seats(), writeIns,
				writeIns ? others(election, vote, meeting) : List.of(),
				meeting.present().stream().map(RollEntry::memberId).toList(), meeting.chair(), meeting.tellers(),
				meeting.scrutineers());
	}

	/** Who has the right to be elected and does not stand on the paper. */
	private List<UUID> others(Election election, RoundView vote, HeldMeeting meeting) {
		var named = vote.lines().stream().map(RoundLine::memberId).toList();
		return this.desk.electors(election, meeting.day())
			.stream()
			.map(Voter::memberId)
			.filter((member) -> !named.contains(member))
			.filter((member) -> mayBeWrittenIn(member, vote.office(), election))
			.toList();
	}

	/**
	 * Nobody twice to the committee; its secretary and deputy only from it, and nobody to
	 * both.
	 */
	private static boolean mayBeWrittenIn(UUID member, Office office, Election election) {
		var sits = hasWon(member, Office.COMMITTEE, election);
		return switch (office) {
			case COMMITTEE -> !sits;
			case SECRETARY -> sits || !election.plan().withCommittee();
			case DEPUTY -> (sits || !election.plan().withCommittee()) && !hasWon(member, Office.SECRETARY, election);
		};
	}

	private static boolean hasWon(UUID member, Office office, Election election) {
		return election.winners(office).stream().map(Winner::memberId).anyMatch(member::equals);
	}

}
