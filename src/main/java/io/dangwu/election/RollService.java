package io.dangwu.election;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.meeting.ConsentedExclusions.Excluded;
import io.dangwu.meeting.ExclusionCheck;
import io.dangwu.organization.Actor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.DatedAct;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws up the electoral roll: whom the branch wants left out of those due, and to whom
 * of them the superior agrees. The meeting, which opens with the roll, agrees in the end.
 */
@Service
@Transactional
public class RollService {

	private final ElectionDesk desk;

	private final ExclusionCheck exclusions;

	RollService(ElectionDesk desk, ExclusionCheck exclusions) {
		this.desk = desk;
		this.exclusions = exclusions;
	}

	/**
	 * Enters whom the branch wants left out.
	 * @param meetingOn the day for which the meeting is planned
	 * @return whether the superior is to be asked
	 */
	public boolean drawUp(String key, Act act, LocalDate meetingOn, List<Excluded> asked, Actor actor) {
		var election = this.desk.get(key, RoleKind.BRANCH_SECRETARY, actor);
		var electors = this.desk.electors(election, this.desk.today());
		var named = asked.stream().map((one) -> Exclusion.asked(one, this.desk.name(one.member(), electors))).toList();
		new DatedAct("大会日期", meetingOn).notBefore(new DatedAct("核定日期", act.on()))
			.and(check(named, meetingOn))
			.orThrow();
		election.leftOut().ask(named);
		var words = named.isEmpty() ? "没有不计入应到人数的党员" : "报请不计入应到人数：" + words(named);
		this.desk.enter(election, ElectionStep.ROLL, act.saying(words),
				named.isEmpty() ? ElectionOutcome.NONE : ElectionOutcome.ASKED, actor);
		return !named.isEmpty();
	}

	/** Enters to whom the superior agrees. */
	public void consent(String key, Act act, Set<UUID> agreed, Actor actor) {
		var election = this.desk.answered(key, ElectionStep.ROLL, RoleKind.GENERAL_BRANCH, actor);
		var asked = election.leftOut().all().stream().map(Exclusion::memberId).collect(Collectors.toSet());
		Verdict.refusedIf(act.reference() == null, "请填写批复文号")
			.and(Verdict.refusedIf(!asked.containsAll(agreed), "只能在报请的人员中选择"))
			.orThrow();
		election.leftOut().agree(agreed, Objects.requireNonNull(act.reference()));
		this.desk.enter(election, ElectionStep.CONSENT, act.saying("同意 %d 人不计入应到人数".formatted(agreed.size())),
				ElectionOutcome.DONE, actor);
	}

	private Verdict check(List<Exclusion> asked, LocalDate meetingOn) {
		var admitted = this.desk.laws().on(meetingOn).exclusionReasons().value();
		var seen = new HashSet<UUID>();
		return asked.stream()
			.map((one) -> Verdict.refusedIf(!seen.add(one.memberId()), one.name() + "选了不止一项原因，请只保留一项")
				.and(this.exclusions.check(one.name(), one.excluded(), meetingOn, admitted)))
			.reduce(Verdict.allowed(), Verdict::and);
	}

	private static String words(List<Exclusion> asked) {
		return asked.stream().map(Exclusion::words).collect(Collectors.joining("、"));
	}

}
