package io.dangwu.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.dangwu.meeting.HeldMeeting;
import io.dangwu.meeting.MeetingService;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.Unit;
import io.dangwu.organization.UnitDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows elections to those who may look at their branches.
 */
@Service
@Transactional(readOnly = true)
public class ElectionReading {

	private static final Comparator<Candidate> BY_OFFICE_AND_STROKES = Comparator.comparing(Candidate::office)
		.thenComparing(Candidate::name, SurnameStrokes.order());

	private static final Comparator<ElectionRow> OPEN_FIRST = Comparator
		.comparing((ElectionRow row) -> row.stage().isOpen())
		.reversed();

	private final Elections elections;

	private final ElectionFiles files;

	private final UnitDirectory units;

	private final MeetingService meetings;

	ElectionReading(Elections elections, ElectionFiles files, UnitDirectory units, MeetingService meetings) {
		this.elections = elections;
		this.files = files;
		this.units = units;
		this.meetings = meetings;
	}

	/** The elections that the actor may look at, the open ones first. */
	public List<ElectionRow> all(Actor actor) {
		return this.elections.all()
			.stream()
			.filter((election) -> sees(election, actor))
			.map(this::row)
			.sorted(OPEN_FIRST)
			.toList();
	}

	/** Those of one organisation that the actor may look at, the open ones first. */
	public List<ElectionRow> of(String unit, Actor actor) {
		return this.elections.findByBranchOrderByBusinessKeyDesc(unit)
			.stream()
			.filter((election) -> sees(election, actor))
			.map(this::row)
			.sorted(OPEN_FIRST)
			.toList();
	}

	/** The open election of a branch, for whoever may look at the branch. */
	public Optional<String> open(String branch, Actor actor) {
		return this.elections.open(branch).filter((election) -> sees(election, actor)).map(Election::businessKey);
	}

	/** Whether the actor may begin an election of the branch now. */
	public boolean mayOpen(String branch, Actor actor) {
		return this.files.access().mayOpen(branch, actor)
				&& this.units.sheet(branch, Actor.SYSTEM).unit().type() != OrganizationType.COLLEGE_COMMITTEE
				&& this.elections.open(branch).isEmpty();
	}

	/**
	 * Until the superior has agreed, only those who lead the branch see the candidates.
	 */
	public ElectionPage page(String key, Actor actor) {
		var election = this.elections.findByBusinessKey(key)
			.filter((one) -> sees(one, actor))
			.orElseThrow(() -> new AccessRefused("没有这次选举，或者您无权查看"));
		var meeting = this.meetings.held(key);
		var leader = this.files.access().leads(election.branch(), actor);
		var candidates = (leader || election.isReviewed())
				? election.candidates().stream().sorted(BY_OFFICE_AND_STROKES).toList() : List.<Candidate>of();
		return new ElectionPage(key, unit(election), election.kind(), election.stage(), election.planned(),
				leader ? election.entries() : List.of(), candidates,
				SurnameStrokes.unknown(candidates.stream().map(Candidate::name).toList()), this.files.rounds(election),
				election.winners(), meeting.map(HeldMeeting::rollWords), meeting.map(HeldMeeting::quorumWords), leader,
				election.mayBeWithdrawn() && this.files.access().mayOpen(election.branch(), actor),
				NextStep.of(election));
	}

	/** What the paper of a vote on that day says of a mark that nobody can make out. */
	public String unreadable(LocalDate on) {
		return this.files.counting().unreadable(on);
	}

	private ElectionRow row(Election election) {
		return new ElectionRow(election.businessKey(), unit(election), election.kind(), election.stage(),
				election.planned().map(ElectionPlan::plannedOn));
	}

	/** Who may look at the branch, and all who elect. */
	private boolean sees(Election election, Actor actor) {
		return this.units.sees(election.branch(), actor) || this.files.access().belongs(election.branch(), actor);
	}

	private Unit unit(Election election) {
		return this.units.sheet(election.branch(), Actor.SYSTEM).unit();
	}

}
