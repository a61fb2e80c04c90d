package io.dangwu.local.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.dangwu.election.ElectionKind;
import io.dangwu.election.ElectionService;
import io.dangwu.election.RecommendationService;
import io.dangwu.local.Preparation;
import io.dangwu.organization.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Two running elections, of the branches whose terms end next. */
@Component
class DemonstrationElections implements Preparation {

	private static final Logger log = LoggerFactory.getLogger(DemonstrationElections.class);

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final int CANDIDATES = 4;

	/** Those who watch over the count are none of the candidates. */
	private static final int LEAST_MEMBERS = 8;

	/** Where each stands, and how many days ago it began. */
	private static final List<Place> PLACES = List.of(new Place("registerAttendance", 24),
			new Place("reviewCandidates", 6));

	private final ElectionService elections;

	private final RecommendationService recommendations;

	private final Walker walker;

	private final ElectingBranches branches;

	private final boolean wanted;

	DemonstrationElections(ElectionService elections, RecommendationService recommendations, Walker walker,
			ElectingBranches branches, @Value("${dangwu.demonstration:today}") String demonstration) {
		this.elections = elections;
		this.recommendations = recommendations;
		this.walker = walker;
		this.branches = branches;
		this.wanted = demonstration.equals("today");
	}

	@Override
	public void prepare() {
		if (this.wanted && this.branches.isQuiet()) {
			var now = this.branches.now();
			var electing = this.branches.of(LEAST_MEMBERS);
			for (var at = 0; at < Math.min(PLACES.size(), electing.size()); at++) {
				carry(electing.get(at), PLACES.get(at), now);
			}
			this.branches.moveTo(now);
		}
	}

	/** Its people are of the college, and the cases of the chain come first. */
	@Override
	public int getPhase() {
		return 2;
	}

	private void carry(String branch, Place place, Instant now) {
		this.branches.itIs(LocalDate.ofInstant(now, ZONE).minusDays(place.age()));
		var key = this.elections.open(branch, ElectionKind.TERM, Actor.SYSTEM);
		this.walker.walk(key, "recommendCandidates"::equals, now);
		var candidates = this.branches.candidates(branch, CANDIDATES);
		var votes = candidates.stream().collect(Collectors.toMap((UUID one) -> one, (one) -> 6));
		this.recommendations.enterMembers(key, votes, Set.of(), Actor.SYSTEM);
		this.walker.walk(key, "proposeCandidates"::equals, now);
		this.walker.answer(key, "proposeCandidates",
				Map.of("committee", candidates.stream().map(UUID::toString).toList()));
		this.walker.walk(key, place.task()::equals, now);
		log.info("Election {} is there", key);
	}

	private record Place(String task, int age) {
	}

}
