package io.dangwu.election;

import java.time.LocalDate;

import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.SupervisionService;
import io.dangwu.ballot.VotingService;
import io.dangwu.election.ElectionRun.Booth;
import io.dangwu.election.ElectionRun.Offices;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Branches made for a test, whose term is about to end, and their elections. */
@Component
class Electorate {

	private final Staffing staffing;

	private final Cases cases;

	private final ElectionService elections;

	private final JdbcClient jdbc;

	private final Booth booth;

	Electorate(Staffing staffing, Cases cases, ElectionService elections, JdbcClient jdbc, BallotReading reading,
			SupervisionService supervision, VotingService voting, RecommendationService recommendations,
			DemonstrationClock clock) {
		this.staffing = staffing;
		this.cases = cases;
		this.elections = elections;
		this.jdbc = jdbc;
		this.booth = new Booth(reading, supervision, voting, recommendations, clock);
	}

	/** A branch of full members whose term of three years ends a month after the day. */
	Branch branch(int members, String day) {
		return ending(this.staffing.aBranchWith(members), day);
	}

	/** The same of a general branch. */
	Branch generalBranch(int members, String day) {
		return ending(this.staffing.aGeneralBranchWith(members), day);
	}

	private Branch ending(Branch branch, String day) {
		this.jdbc.sql("update organization set last_election_on = ?, term_years = 3 where code = ?")
			.params(LocalDate.parse(day).plusMonths(1).minusYears(3), branch.code())
			.update();
		return branch;
	}

	ElectionRun begin(int members, String day) {
		this.cases.on(day);
		return begin(branch(members, day), ElectionKind.TERM, day);
	}

	ElectionRun begin(Branch branch, ElectionKind kind, String day) {
		this.cases.on(day);
		var key = this.elections.open(branch.code(), kind, Actor.SYSTEM);
		var offices = new Offices(this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF),
				this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER));
		return new ElectionRun(this.cases.of(key), branch, offices, day, this.booth);
	}

}
