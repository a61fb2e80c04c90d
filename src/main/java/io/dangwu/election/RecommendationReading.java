package io.dangwu.election;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.dangwu.election.RecommendationSheet.Line;
import io.dangwu.member.SurnameStrokes;
import io.dangwu.member.Voter;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the recommendations of an election to those who lead the branch or answer for it.
 */
@Service
@Transactional(readOnly = true)
public class RecommendationReading {

	private final ElectionDesk desk;

	private final ElectionAccess access;

	private final RecommendationService recommendations;

	private final OrganizationService organizations;

	RecommendationReading(ElectionDesk desk, ElectionAccess access, RecommendationService recommendations,
			OrganizationService organizations) {
		this.desk = desk;
		this.access = access;
		this.recommendations = recommendations;
		this.organizations = organizations;
	}

	public RecommendationSheet sheet(String key, Actor actor) {
		var election = this.desk.get(key);
		if (!this.access.leads(election.branch(), actor)) {
			throw new AccessRefused("没有这次选举，或者您无权查看");
		}
		var electors = this.desk.electors(election, this.desk.today());
		return new RecommendationSheet(this.organizations.unit(election.branch()).name() + election.kind().title(),
				electors.size(), lines(election, electors), RecommendationService.asksMembers(election),
				RecommendationService.asksMasses(election),
				election.planned().filter(ElectionPlan::isOpen).isPresent());
	}

	private List<Line> lines(Election election, List<Voter> electors) {
		Map<UUID, Recommendation> known = election.recommended()
			.all()
			.stream()
			.collect(Collectors.toMap(Recommendation::memberId, Function.identity()));
		var asked = election.planned().isPresent() ? this.recommendations.preliminary(election) : known.values();
		return electors.stream()
			.map((voter) -> line(voter, known, asked.contains(known.get(voter.memberId()))))
			.sorted(Comparator.comparing(Line::name, SurnameStrokes.order()))
			.toList();
	}

	private static Line line(Voter voter, Map<UUID, Recommendation> known, boolean asked) {
		var one = known.get(voter.memberId());
		return (one != null)
				? new Line(one.memberId(), one.name(), one.byMembers(), one.byMasses(), one.namedOtherwise(), asked)
				: new Line(voter.memberId(), voter.name(), 0, 0, false, false);
	}

}
