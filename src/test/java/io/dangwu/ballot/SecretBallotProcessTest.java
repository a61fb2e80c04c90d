package io.dangwu.ballot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.ballot.rule.LineTally;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.PaperCount;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.ballot.rule.VoteFigures;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
class SecretBallotProcessTest {

	private static final int VOTERS = 8;

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private PollingStation station;

	@Autowired
	private BallotService ballots;

	@Autowired
	private VotingService voting;

	@Autowired
	private SupervisionService supervision;

	@Autowired
	private BallotReading reading;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void foundABranch() {
		this.cases.on(PollingStation.DAY.toString());
		this.branch = this.staffing.aBranchWith(VOTERS);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void endsAnOnlineVoteByItselfWhenAllHaveVoted() {
		var vote = aVote(BallotMode.ONLINE);

		IntStream.range(0, VOTERS).forEach((voter) -> cast(vote, voter, slip("+-0")));
		assertThat(this.supervision.complete()).contains(vote.key());
		this.supervision.endComplete(vote.key());
		vote.settle();

		assertThat(vote.outcome("ballotOutcome")).isEqualTo("VALID");
		assertThat(vote.isEnded()).isTrue();
		assertThat(result(vote))
			.extracting(BallotResult::voters, BallotResult::issued, BallotResult::returned, BallotResult::valid)
			.containsExactly(VOTERS, VOTERS, VOTERS, VOTERS);
		assertThat(result(vote).counts()).extracting(LineCount::approvals, LineCount::against, LineCount::abstentions)
			.containsExactly(row(8, 0, 0), row(0, 8, 0), row(0, 0, 8));
	}

	@Test
	void waitsWhileSomebodyHasNotVoted() {
		var vote = aVote(BallotMode.ONLINE);

		IntStream.range(1, VOTERS).forEach((voter) -> cast(vote, voter, slip("++-")));
		this.supervision.endComplete(vote.key());

		assertThat(vote.openTasks()).containsExactly("closeVoting");
		assertThat(this.ballots.latest(vote.key())).isEmpty();
	}

	@Test
	void endsByTheChairWhoSaysThatTheOthersAreNotWaitedFor() {
		var vote = aVote(BallotMode.ONLINE);
		cast(vote, 3, slip("++-"));

		vote.as(user(0));
		refuses(() -> vote.answer("closeVoting", Map.of()), "还有 7 人没有投票");
		refuses(() -> this.supervision.end(id(vote), false, actor(0)), "还有 7 人没有投票");
		assertThat(vote.form("closeVoting").get("facts").toString()).contains("在册有表决权 8 人，已投票 1 人");
		vote.answer("closeVoting", Map.of("evenSo", true));

		assertThat(result(vote)).extracting(BallotResult::outcome, BallotResult::issued, BallotResult::returned)
			.containsExactly(BallotOutcome.VALID, VOTERS, 1);
	}

	@Test
	void endsFromTheChairsPage() {
		var vote = aVote(BallotMode.ONLINE);
		var id = id(vote);

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.supervision.end(id, true, actor(1)));
		this.supervision.end(id, true, actor(0));
		vote.settle();

		assertThat(vote.hasPassed("votingEnded")).isTrue();
		assertThat(result(vote)).extracting(BallotResult::outcome, BallotResult::returned)
			.containsExactly(BallotOutcome.VALID, 0);
		refuses(() -> this.supervision.end(id, true, actor(0)), "投票已经结束");
	}

	@Test
	void endsWhenTheDayIsOver() {
		var vote = aVote(BallotMode.ONLINE);
		cast(vote, 2, slip("--0"));

		vote.waitOut("votingTimeOver");

		assertThat(result(vote).returned()).isEqualTo(1);
		assertThat(vote.isEnded()).isTrue();
	}

	@Test
	void countsWhomVotersWriteIn() {
		var vote = aVote(BallotMode.ONLINE);

		cast(vote, 0, new Slip(
				List.of(mark(1, Stance.APPROVE, null), mark(2, Stance.AGAINST, 6), mark(3, Stance.ABSTAIN, null))));
		this.supervision.end(id(vote), true, actor(0));

		assertThat(result(vote).counts()).last()
			.isEqualTo(new LineCount(person(6), this.branch.people().get(6).name(), true, 1, 0, 0));
	}

	@Test
	void takesOneBallotOfEachVoter() {
		var vote = aVote(BallotMode.ONLINE);
		var id = id(vote);

		var receipt = this.voting.cast(id, slip("+-0"), "page", actor(2));

		refuses(() -> this.voting.cast(id, slip("0+-"), "another page", actor(2)), "您已经投过票");
		assertThat(this.voting.sheet(id, actor(2)).state()).isEqualTo(Sheet.State.VOTED);
		assertThat(this.voting.openTo(actor(2))).isEmpty();
		assertThat(this.voting.openTo(actor(3))).extracting(Sheet::ballot).containsExactly(id);
		assertThat(this.voting.cast(id, slip("0+-"), "page", actor(2))).isEqualTo(new Receipt(receipt.hash(), true));
		assertThat(marks(id)).isEqualTo(1);
		assertThat(rows("ballot_envelope", id)).isEqualTo(1);
	}

	@Test
	void takesNoBallotAfterTheEnd() {
		var vote = aVote(BallotMode.ONLINE);
		var id = id(vote);
		this.voting.cast(id, slip("+-0"), "page", actor(2));
		this.supervision.end(id, true, actor(0));

		refuses(() -> this.voting.cast(id, slip("+-0"), "page", actor(2)), "您此前投出的选票已经计入结果");
		refuses(() -> this.voting.cast(id, slip("+-0"), "page", actor(3)), "没有收到您的选票");
		assertThat(result(vote).returned()).isEqualTo(1);
	}

	@Test
	void takesNoBallotOfWhoeverIsNotOnTheRoll() {
		var probationer = this.staffing.aProbationaryMember(this.branch.code(), "李四");
		var vote = aVote(BallotMode.ONLINE, (called) -> with(called, this.branch.ids(0, VOTERS - 1)));
		var id = id(vote);

		for (var userId : List.of(probationer.userId(), user(VOTERS - 1), "nobody")) {
			var stranger = new Actor(userId, Set.of());
			assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.voting.cast(id, slip("+-0"), "page", stranger))
				.withMessageContaining("您不在本次投票的名册上");
			assertThat(this.voting.openTo(stranger)).isEmpty();
		}
		assertThat(rows("ballot_envelope", id)).isZero();
	}

	@Test
	void sendsBackWhatWouldNotCount() {
		var vote = aVote(BallotMode.ONLINE);
		var id = id(vote);

		refuses(() -> this.voting.cast(id, slip("+++"), "page", actor(2)), "多于应选的 2 人");
		refuses(() -> this.voting.check(id, slip("+-"), actor(2)), "请对“党员4”选择");
		assertThat(marks(id)).isZero();
	}

	@Test
	void tellsTheVotersWithoutAnythingSecret() {
		var vote = aVote(BallotMode.ONLINE);

		var mails = this.jdbc
			.sql("select recipient || ' ' || facts from notification where template = 'ballot/opened' "
					+ "and facts::text like ?")
			.param("%" + id(vote) + "%")
			.query(String.class)
			.list();

		assertThat(mails).hasSize(VOTERS).allMatch((mail) -> mail.contains("/ballots/" + id(vote)));
	}

	@Test
	void leavesNoBoxBehindWhenTheCaseIsCutOff() {
		var vote = aVote(BallotMode.ONLINE);
		var id = id(vote);
		cast(vote, 2, slip("+-0"));

		vote.cutOff();

		assertThat(rows("ballot_envelope", id) + rows("ballot_key", id) + rows("ballot_slip", id)).isZero();
		assertThat(this.ballots.latest(vote.key())).isEmpty();
		refuses(() -> cast(vote, id, 3, slip("+-0")), "投票已经结束");
	}

	@Test
	void isHeldAgainForTheSameCase() {
		var vote = aVote(BallotMode.ONLINE);
		this.supervision.end(id(vote), true, actor(0));
		vote.settle();

		var again = this.cases.start("secretBallot", vote.key(), Map.of("ballotSubject", PollingStation.SUBJECT));
		cast(again, 2, slip("+-0"));
		this.supervision.end(id(again), true, actor(0));

		assertThat(result(vote).returned()).isEqualTo(1);
	}

	@Test
	void countsAVoteOnPaperByTellerAndScrutineer() {
		var vote = aVote(BallotMode.PAPER);

		this.supervision.enter(id(vote), count(VOTERS, VOTERS, 8, 6, 5, 1), actor(4));
		assertThat(vote.openTasks()).containsExactly("confirmCount");
		vote.as(user(5));
		assertThat(vote.form("confirmCount").get("facts").toString()).contains("有效票 8 张", "党员2：赞成 6", "录入人：党员5");
		vote.answer("confirmCount", Map.of("check", "CONFIRMED"));

		assertThat(result(vote)).extracting(BallotResult::outcome, BallotResult::valid)
			.containsExactly(BallotOutcome.VALID, 8);
		assertThat(result(vote).counts()).extracting(LineCount::approvals).containsExactly(6, 5, 1);
	}

	@Test
	void asksTheTellersAgainForWhatTheScrutineerSendsBack() {
		var vote = aVote(BallotMode.PAPER);
		this.supervision.enter(id(vote), count(VOTERS, VOTERS, 8, 6, 5, 1), actor(4));

		vote.as(user(5));
		refuses(() -> vote.answer("confirmCount", Map.of("check", "SENT_BACK")), "请选择退回原因");
		vote.answer("confirmCount", Map.of("check", "SENT_BACK", "remark", "APPROVALS_DIFFER"));

		assertThat(vote.openTasks()).containsExactly("enterCount");
		vote.as(user(4));
		assertThat(vote.form("enterCount").get("facts").toString()).contains("得票数不符");
		refuses(() -> vote.answer("enterCount", Map.of()), "还没有录入计票结果");
		this.supervision.enter(id(vote), count(VOTERS, VOTERS, 8, 5, 5, 1), actor(4));
		vote.as(user(5)).answer("confirmCount", Map.of("check", "CONFIRMED"));
		assertThat(result(vote).counts()).extracting(LineCount::approvals).containsExactly(5, 5, 1);
	}

	@Test
	void isVoidWhenMoreBallotsComeBackThanThereAreVoters() {
		var vote = counted(count(VOTERS, VOTERS + 1, 0, 0, 0, 0));

		assertThat(vote.outcome("ballotOutcome")).isEqualTo("VOID");
	}

	@Test
	void stopsUnreadWhenNotAsManyBallotsWereIssuedAsVotersArePresent() {
		var vote = counted(count(VOTERS - 1, VOTERS - 1, 0, 0, 0, 0));

		assertThat(vote.outcome("ballotOutcome")).isEqualTo("STOPPED");
		assertThat(result(vote).counts()).allMatch((line) -> line.approvals() == 0);
	}

	@Test
	void takesACountOnPaperOnlyOfTellersAndWithinTheBallots() {
		var vote = aVote(BallotMode.PAPER);
		var id = id(vote);

		refuses(() -> this.supervision.enter(id, count(VOTERS, VOTERS, 7, 8, 1, 1), actor(4)), "党员2得赞成票 8，多于有效票 7 张");
		for (var other : new int[] { 0, 1, 5 }) {
			assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.supervision.enter(id, count(VOTERS, VOTERS, 8, 6, 5, 1), actor(other)));
		}
		this.supervision.enter(id, count(VOTERS, VOTERS, 8, 6, 5, 1), actor(4));
		refuses(() -> this.supervision.enter(id, count(VOTERS, VOTERS, 8, 7, 5, 1), actor(4)), "已经录入");
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.supervision.review(vote.key(),
				new CountReview(CountReview.Check.CONFIRMED, null), actor(4)));
	}

	@Test
	void opensNoVoteWithOfficialsWhoStandOrDoBoth() {
		var stands = this.station.want(this.branch, BallotMode.PAPER,
				(called) -> with(called, List.of(person(1)), called.scrutineers()));
		var both = this.station.want(this.branch, BallotMode.PAPER,
				(called) -> with(called, List.of(person(5)), called.scrutineers()));
		var nobody = this.station.want(this.branch, BallotMode.PAPER,
				(called) -> with(called, List.of(), called.scrutineers()));

		refuses(() -> this.ballots.open(PollingStation.SUBJECT, stands), "计票人不得是候选人");
		refuses(() -> this.ballots.open(PollingStation.SUBJECT, both), "不得是同一人");
		refuses(() -> this.ballots.open(PollingStation.SUBJECT, nobody), "须有计票人和监票人");
	}

	@Test
	void opensNoVoteWithoutVotersOrTwiceWithTheSame() {
		var empty = this.station.want(this.branch, BallotMode.ONLINE, (called) -> with(called, List.of()));
		var twice = this.station.want(this.branch, BallotMode.ONLINE,
				(called) -> with(called, List.of(person(1), person(1))));

		refuses(() -> this.ballots.open(PollingStation.SUBJECT, empty), "没有到会的有表决权党员");
		refuses(() -> this.ballots.open(PollingStation.SUBJECT, twice), "重复的人");
	}

	@Test
	void freezesTheRollWithAFingerprint() {
		var vote = aVote(BallotMode.ONLINE);
		var view = this.reading.one(id(vote), actor(0));

		this.staffing.aMember(this.branch.code(), "后来的人");
		this.staffing.putUnderPartyProbation(this.branch.people().get(7));

		var lines = this.branch.people().stream().map((person) -> person.memberNo() + " " + person.name() + "\n");
		assertThat(view.rollHash()).isEqualTo(Fingerprint.of(String.join("", lines.toList())));
		assertThat(this.voting.sheet(id(vote), actor(7)).state()).isEqualTo(Sheet.State.OPEN);
	}

	private Case aVote(BallotMode mode) {
		return aVote(mode, UnaryOperator.identity());
	}

	private Case aVote(BallotMode mode, UnaryOperator<CalledBallot> changed) {
		var key = this.station.want(this.branch, mode, changed);
		return this.cases.start("secretBallot", key, Map.of("ballotSubject", PollingStation.SUBJECT));
	}

	private Case counted(PaperCount count) {
		var vote = aVote(BallotMode.PAPER);
		this.supervision.enter(id(vote), count, actor(4));
		return vote.as(user(5)).answer("confirmCount", Map.of("check", "CONFIRMED"));
	}

	private static CalledBallot with(CalledBallot called, List<UUID> voters) {
		return new CalledBallot(called.callerKey(), called.subject(), called.branch(), called.title(), called.on(),
				called.mode(), called.lines(), called.seats(), called.writeIns(), called.eligibleWriteIns(), voters,
				called.chair(), called.tellers(), called.scrutineers());
	}

	private static CalledBallot with(CalledBallot called, List<UUID> tellers, List<UUID> scrutineers) {
		return new CalledBallot(called.callerKey(), called.subject(), called.branch(), called.title(), called.on(),
				called.mode(), called.lines(), called.seats(), called.writeIns(), called.eligibleWriteIns(),
				called.voters(), called.chair(), tellers, scrutineers);
	}

	private PaperCount count(int issued, int returned, int valid, int... approvals) {
		var lines = IntStream.range(0, approvals.length)
			.mapToObj((line) -> new LineTally(person(line + 1), approvals[line], 0, 0))
			.toList();
		return new PaperCount(new VoteFigures(VOTERS, issued, returned), valid, lines, List.of());
	}

	private void cast(Case vote, int voter, Slip slip) {
		cast(vote, id(vote), voter, slip);
	}

	private void cast(Case vote, UUID id, int voter, Slip slip) {
		this.voting.cast(id, slip, vote.key() + voter, actor(voter));
	}

	private Slip slip(String stances) {
		var kinds = Map.of('+', Stance.APPROVE, '-', Stance.AGAINST, '0', Stance.ABSTAIN);
		return new Slip(IntStream.range(0, stances.length())
			.mapToObj((line) -> new Mark(person(line + 1), kinds.get(stances.charAt(line))))
			.toList());
	}

	private Mark mark(int line, Stance stance, Integer writeIn) {
		return new Mark(person(line), stance, (writeIn != null) ? person(writeIn) : null);
	}

	private UUID person(int number) {
		return this.branch.people().get(number).id();
	}

	private String user(int number) {
		return this.branch.people().get(number).userId();
	}

	private Actor actor(int number) {
		return new Actor(user(number), Set.of());
	}

	private UUID id(Case vote) {
		return this.reading.ofCase(vote.key()).id();
	}

	private BallotResult result(Case vote) {
		return this.ballots.latest(vote.key()).orElseThrow();
	}

	private int marks(UUID id) {
		return this.jdbc.sql("select count(*) from ballot_roll where ballot_id = ? and voted")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private int rows(String table, UUID id) {
		return this.jdbc.sql("select count(*) from " + table + " where ballot_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private static Tuple row(int approvals, int against, int abstentions) {
		return tuple(approvals, against, abstentions);
	}

	private static void refuses(ThrowingCallable deed, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(deed).withMessageContaining(reason);
	}

}
