package io.dangwu.election;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an election through the votes of its general meeting.
 */
@Service
@Transactional
public class VoteService {

	private final ElectionDesk desk;

	private final VoteOrder order;

	private final VoteCounting counting;

	private final ElectionAssembly assembly;

	VoteService(ElectionDesk desk, VoteOrder order, VoteCounting counting, ElectionAssembly assembly) {
		this.desk = desk;
		this.order = order;
		this.counting = counting;
		this.assembly = assembly;
	}

	/**
	 * Enters that the candidates have spoken and answered questions, all for equal time.
	 */
	public void recordSpeeches(String key, int minutes, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		this.desk.enter(election, ElectionStep.SPEECHES,
				Act.of(later(election, election.heldOn())).saying("候选人每人 %d 分钟，并回答党员提问".formatted(minutes)),
				ElectionOutcome.DONE, actor);
	}

	/** Draws up the paper of the next vote. */
	public void prepare(String key) {
		var election = this.desk.get(key);
		var meeting = this.assembly.meeting(key);
		this.order.add(election, this.order.next(election), meeting.due().size(), meeting.present().size());
	}

	/** Enters what the box has counted, and who is elected by it. */
	public ElectionOutcome recordCount(String key) {
		var election = this.desk.get(key);
		var round = this.order.last(election);
		var outcome = this.counting.count(election, round);
		this.desk.enter(election, ElectionStep.VOTE, Act.of(later(election, election.heldOn())).saying(words(round)),
				outcome, Actor.SYSTEM);
		return outcome;
	}

	/** Whether the meeting has an office left to vote on. */
	@Transactional(readOnly = true)
	public boolean isOfficeLeft(String key) {
		return this.order.officeLeft(this.desk.get(key)).isPresent();
	}

	/** Ends the votes of the meeting: what stays open is entered. */
	public void conclude(String key) {
		var election = this.desk.get(key);
		var plan = election.plan();
		plan.byMeeting()
			.stream()
			.filter((office) -> election.winners(office).size() < seats(election, office))
			.forEach((office) -> this.desk.enter(election, ElectionStep.OPEN_OFFICE,
					Act.of(later(election, election.heldOn()))
						.saying("%s缺 %d 名".formatted(office.title(),
								seats(election, office) - election.winners(office).size())),
					ElectionOutcome.LEFT_OPEN, Actor.SYSTEM));
		election.reach(CommitteeElection.isDue(election) ? ElectionStage.ORGANISING : ElectionStage.REPORTING);
	}

	/** Where the meeting agreed to elect fewer nothing stays open. */
	private int seats(Election election, Office office) {
		var reduced = this.order.of(election)
			.stream()
			.anyMatch((round) -> round.office() == office && round.goesOnBy(ElectionOutcome.REDUCED));
		return reduced ? election.winners(office).size() : election.plan().seats(office);
	}

	private static String words(ElectionRound round) {
		return Stream
			.of("第 %d 次投票（%s）".formatted(round.number(), round.view().title()), named("当选", round.elected()),
					named("票数相等", round.tied()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("，"));
	}

	private static String named(String what, List<RoundLine> lines) {
		return lines.isEmpty() ? "" : what + "：" + lines.stream().map(RoundLine::name).collect(Collectors.joining("、"));
	}

	static LocalDate later(Election election, LocalDate day) {
		return Stream.concat(Stream.of(day), election.entries().stream().map(ElectionEntry::on))
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

}
