package io.dangwu.election;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * What the forms of an election say of its figures.
 */
@Component
class SheetOfVotes {

	private final RecommendationService recommendations;

	private final SettlementService decisions;

	private final CommitteeElection committees;

	private final VoteOrder order;

	SheetOfVotes(RecommendationService recommendations, SettlementService decisions, CommitteeElection committees,
			VoteOrder order) {
		this.recommendations = recommendations;
		this.decisions = decisions;
		this.committees = committees;
		this.order = order;
	}

	/** Whom members and masses recommended, those with most first. */
	String recommended(Election election) {
		return election.recommended()
			.all()
			.stream()
			.sorted(Comparator.comparingInt(Recommendation::byMembers).reversed())
			.map((one) -> words(one, election.recommended().massesTookPart() > 0))
			.collect(Collectors.joining("、", "推荐情况：", "。"));
	}

	String participation() {
		return this.recommendations.participation();
	}

	String facts(Election election, String task) {
		var key = election.businessKey();
		return switch (task) {
			case "decideMissingSeats" -> this.decisions.choices(key);
			case "decideTie" -> "第二次票数仍然相等，还缺 %d 名，请决定当选人选。".formatted(this.order.last(election).seatsLeft());
			default ->
				"新一届委员 %d 人，%s；等额选举：%s。".formatted(this.committees.committee(key).size(), this.committees.asked(),
						this.committees.left(key).stream().map(Office::title).collect(Collectors.joining("、")));
		};
	}

	Stream<Map.Entry<String, String>> names(Election election, String task) {
		return task.equals("decideTie")
				? this.order.last(election)
					.tied()
					.stream()
					.map((line) -> Map.entry(line.memberId().toString(), line.name()))
				: this.committees.committee(election.businessKey())
					.stream()
					.map((member) -> Map.entry(member.id().toString(), member.name()));
	}

	Stream<Map.Entry<String, String>> stayed(Election election) {
		var stayed = this.recommendations.stayed(election);
		return named(election.recommended().all().stream().filter((one) -> stayed.contains(one.memberId())));
	}

	Stream<Map.Entry<String, String>> examined(Election election) {
		return named(election.recommended().all().stream().filter(Recommendation::examined));
	}

	List<Office> left(Election election) {
		return this.committees.left(election.businessKey());
	}

	private static Stream<Map.Entry<String, String>> named(Stream<Recommendation> names) {
		return names.map((one) -> Map.entry(one.memberId().toString(), one.name()));
	}

	private static String words(Recommendation one, boolean masses) {
		return masses ? "%s（党员 %d 票，群众 %d 票）".formatted(one.name(), one.byMembers(), one.byMasses())
				: "%s（%d 票）".formatted(one.name(), one.byMembers());
	}

}
