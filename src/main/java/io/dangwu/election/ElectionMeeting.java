package io.dangwu.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.election.rule.AttendanceRule;
import io.dangwu.meeting.CalledMeeting;
import io.dangwu.meeting.ConsentedExclusions;
import io.dangwu.meeting.MeetingCaller;
import io.dangwu.meeting.MeetingConvening;
import io.dangwu.meeting.MeetingPurpose;
import io.dangwu.meeting.Quorum;
import io.dangwu.regulation.DatedAct;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The general meeting in which a branch elects: it opens with four fifths of those due
 * and leaves out whom the superior has agreed to leave out.
 */
@Component
class ElectionMeeting implements MeetingCaller {

	static final String SUBJECT = "ELECTION";

	private final ElectionDesk desk;

	private final TermsOfBranches terms;

	ElectionMeeting(ElectionDesk desk, TermsOfBranches terms) {
		this.desk = desk;
		this.terms = terms;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledMeeting meeting(String callerKey) {
		var election = this.desk.get(callerKey);
		return new CalledMeeting(callerKey, election.branch(), SUBJECT,
				"%s：选举%s".formatted(election.kind().title(), election.plan().words()), null, null);
	}

	@Override
	public MeetingPurpose purpose() {
		return MeetingPurpose.OPENED;
	}

	@Override
	public Optional<Quorum> quorum() {
		return Optional.of(this::judge);
	}

	@Override
	public Set<Integer> exclusionReasons(LocalDate day) {
		return new HashSet<>(this.desk.laws().on(day).exclusionReasons().value());
	}

	@Override
	public Optional<ConsentedExclusions> exclusions(String callerKey) {
		var election = this.desk.get(callerKey);
		var agreed = election.leftOut().all().stream().filter(Exclusion::consented).map(Exclusion::excluded).toList();
		return Optional.of(new ConsentedExclusions(agreed, election.leftOut().reference().orElse("")));
	}

	@Override
	public Set<UUID> candidates(String callerKey) {
		return this.desk.get(callerKey).candidates().stream().map(Candidate::memberId).collect(Collectors.toSet());
	}

	/** Refuses a day before the notice was over, or long before the end of the term. */
	@EventListener
	void on(MeetingConvening convening) {
		this.desk.find(convening.callerKey()).ifPresent((election) -> {
			var noticed = election.last(ElectionStep.NOTICE).orElseThrow();
			new DatedAct("大会日期", convening.heldOn()).notBefore(new DatedAct("公示期满日期", noticed.on()))
				.and(this.terms.check(election, convening.heldOn()))
				.orThrow();
		});
	}

	private Quorum.Judgement judge(LocalDate day, int due, int present) {
		var judgement = AttendanceRule.judge(due, present, this.desk.laws().on(day));
		return new Quorum.Judgement(judgement.enough(), judgement.words());
	}

}
