package io.dangwu.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.ballot.BallotCaller;
import io.dangwu.ballot.BallotLine;
import io.dangwu.ballot.BallotMode;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * The committee's secret ballot among those who are equal, for the places left.
 */
@Component
class TieBallot implements BallotCaller {

	private final AwardDesk desk;

	private final TieService ties;

	private final Committee committee;

	TieBallot(AwardDesk desk, TieService ties, Committee committee) {
		this.desk = desk;
		this.ties = ties;
		this.committee = committee;
	}

	@Override
	public String subject() {
		return "AWARD_TIE";
	}

	@Override
	public CalledBallot ballot(String callerKey) {
		var round = this.desk.round(callerKey);
		var places = this.ties.first(round).orElseThrow();
		var tie = places.tie().orElseThrow();
		var voters = voters(tie);
		return new CalledBallot(callerKey, subject(), Unit.COLLEGE,
				"%s：“%s”并列人选表决（取 %d 名）".formatted(round.title(), places.kind().title(), tie.places()),
				this.desk.today(), BallotMode.ONLINE, lines(tie), tie.places(), false, List.of(), voters,
				this.committee.chair(voters), List.of(), List.of());
	}

	private List<UUID> voters(Places.Tie tie) {
		Set<UUID> standing = tie.tied()
			.stream()
			.map(Nomination::member)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		var voters = this.committee.voters(standing);
		if (voters.isEmpty()) {
			throw new RegulationViolated(Verdict.refused("学院党委没有可以参加表决的委员，请先在“组织机构”中登记党委委员"));
		}
		return voters;
	}

	private static List<BallotLine> lines(Places.Tie tie) {
		return tie.tied().stream().map((one) -> new BallotLine(one.id(), one.name())).toList();
	}

}
