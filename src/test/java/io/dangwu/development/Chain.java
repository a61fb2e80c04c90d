package io.dangwu.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.cases.Walker;
import io.dangwu.local.college.Newcomers;
import io.dangwu.member.MemberService;
import io.dangwu.member.NewApplicant;
import io.dangwu.member.Voter;
import io.dangwu.organization.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases of the chain, carried by the script of the demonstration to where a test begins.
 */
@Component
class Chain {

	static final String BRANCH = "ZZ01-T01";

	private final DevelopmentService developments;

	private final CaseInformation information;

	private final Walker walker;

	private final DemonstrationClock clock;

	private final JdbcClient jdbc;

	private final MemberService members;

	Chain(DevelopmentService developments, CaseInformation information, Walker walker, DemonstrationClock clock,
			JdbcClient jdbc, MemberService members) {
		this.developments = developments;
		this.information = information;
		this.walker = walker;
		this.clock = clock;
		this.jdbc = jdbc;
		this.members = members;
	}

	/** Somebody who has not applied yet. */
	NewApplicant anApplicant(String day) {
		var people = this.jdbc.sql("select count(*) from member").query(Integer.class).single();
		return new Newcomers(people).next(BRANCH, LocalDate.parse(day));
	}

	/** The case of somebody who applied on the day and is waiting for the talk. */
	String appliedOn(String day) {
		return received(anApplicant(day));
	}

	String received(NewApplicant applicant) {
		this.clock.stopAt(applicant.appliedOn().atTime(9, 0).atZone(this.clock.getZone()).toInstant());
		var key = this.developments.receive(applicant, Submission.OWN_UNIT, Actor.SYSTEM);
		walkTo(key, "holdTalk");
		return key;
	}

	/** A case under the law of 2014 that waits for the task. */
	String waitingAt(String task) {
		return waitingAt(task, "2016-03-01");
	}

	String waitingAt(String task, String appliedOn) {
		var key = appliedOn(appliedOn);
		walkTo(key, task);
		return key;
	}

	void walkTo(String key, String task) {
		this.walker.walk(key, task::equals, Instant.MAX.minusSeconds(1L << 40));
	}

	/** To its end, with everything going well. */
	void walkOn(String key) {
		walkTo(key, "nothing");
	}

	void answer(String key, String task, Map<String, ?> deviations) {
		this.walker.answer(key, task, deviations);
	}

	/** Of everybody in the branch at most half are in favour. */
	Map<String, Object> halfInFavour() {
		var all = (int) this.members.voters(BRANCH, today()).stream().filter(Voter::mayVote).count();
		return Map.of("yes", all / 2, "no", all - all / 2);
	}

	/** One of those who may vote, as a form names them. */
	List<String> oneVoter() {
		return this.members.voters(BRANCH, today())
			.stream()
			.filter(Voter::mayVote)
			.limit(1)
			.map((voter) -> voter.memberId().toString())
			.toList();
	}

	void waitOut(String key, String timer) {
		this.walker.waitOut(key, timer);
	}

	List<String> openTasks(String key) {
		return this.walker.openTasks(key);
	}

	Stage stage(String key) {
		return this.information.stage(key);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	void dayIs(String day) {
		this.clock.stopAt(LocalDate.parse(day).atTime(9, 0).atZone(this.clock.getZone()).toInstant());
	}

	Instant now() {
		return this.clock.instant();
	}

	void momentIs(Instant moment) {
		this.clock.stopAt(moment);
	}

	void endOfTest() {
		this.clock.reset();
	}

}
