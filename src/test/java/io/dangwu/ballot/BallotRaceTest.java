package io.dangwu.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What happens at the same moment. */
@ApplicationTest
class BallotRaceTest {

	private static final int VOTERS = 24;

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private PollingStation station;

	@Autowired
	private BallotReading reading;

	@Autowired
	private BallotService ballots;

	@Autowired
	private VotingService voting;

	@Autowired
	private SupervisionService supervision;

	@Autowired
	private TransactionTemplate transactions;

	private Branch branch;

	private Case vote;

	private UUID id;

	@BeforeEach
	void openAVote() {
		this.cases.on(PollingStation.DAY.toString());
		this.branch = this.staffing.aBranchWith(VOTERS);
		var key = this.station.want(this.branch, BallotMode.ONLINE);
		this.vote = this.cases.start("secretBallot", key, Map.of("ballotSubject", PollingStation.SUBJECT));
		this.id = this.reading.ofCase(key).id();
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void takesOneOfManyPagesThatAVoterSendsAtOnce() throws Exception {
		var told = atOnce(IntStream.range(0, 8).mapToObj((page) -> casting(2, "page " + page)).toList());

		assertThat(told).hasSize(1);
		assertThat(this.reading.one(this.id, actor(0)).voted()).isEqualTo(1);
	}

	@Test
	void answersAPageThatIsSentTwiceAtOnceWithOneReceipt() throws Exception {
		var told = atOnce(IntStream.range(0, 8).mapToObj((time) -> casting(2, "page")).toList());

		assertThat(told).hasSize(8);
		assertThat(Set.copyOf(told)).hasSize(1);
	}

	@Test
	void countsExactlyWhoWasToldSoWhenTheChairEndsTheVoteMeanwhile() throws Exception {
		var deeds = new ArrayList<>(
				IntStream.range(0, VOTERS).mapToObj((voter) -> casting(voter, "page " + voter)).toList());
		deeds.add(VOTERS / 2, () -> {
			this.supervision.end(this.id, true, actor(0));
			return Optional.empty();
		});

		var told = atOnce(deeds);

		var result = this.ballots.latest(this.vote.key()).orElseThrow();
		assertThat(result.returned()).isEqualTo(told.size());
		assertThat(this.reading.receipts(this.id, actor(0))).extracting(Receipt::hash)
			.containsExactlyInAnyOrderElementsOf(told);
		assertThat(result.counts().get(0).approvals()).isEqualTo(told.size());
	}

	@Test
	void takesTheCountOfTheTellerWhoIsFirst() {
		var key = this.station.want(this.branch, BallotMode.PAPER);
		this.cases.start("secretBallot", key, Map.of("ballotSubject", PollingStation.SUBJECT));

		var late = this.transactions.execute((status) -> {
			enter(key, 20);
			var other = CompletableFuture.runAsync(() -> enter(key, 10));
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> other.get(1, TimeUnit.SECONDS));
			return other;
		});

		assertThatExceptionOfType(CompletionException.class).isThrownBy(late::join)
			.withCauseInstanceOf(RegulationViolated.class)
			.withMessageContaining("已经录入");
		assertThat(this.reading.ofCase(key).count().orElseThrow().counts()).first()
			.extracting(LineCount::approvals)
			.isEqualTo(20);
	}

	private void enter(String key, int approvals) {
		var lines = List.of(new LineTally(person(1), approvals, 0, 0));
		this.supervision.enter(this.reading.ofCase(key).id(),
				new PaperCount(new VoteFigures(VOTERS, VOTERS, VOTERS), VOTERS, lines, List.of()), actor(4));
	}

	/** The receipt, if there is one. */
	private Callable<Optional<String>> casting(int voter, String page) {
		var slip = new Slip(List.of(new Mark(person(1), Stance.APPROVE), new Mark(person(2), Stance.AGAINST),
				new Mark(person(3), Stance.ABSTAIN)));
		return () -> {
			try {
				return Optional.of(this.voting.cast(this.id, slip, page, actor(voter)).hash());
			}
			catch (RegulationViolated refusal) {
				return Optional.empty();
			}
		};
	}

	private static List<String> atOnce(List<Callable<Optional<String>>> deeds)
			throws InterruptedException, ExecutionException {
		var people = Executors.newFixedThreadPool(8);
		try {
			var told = new ArrayList<String>();
			for (var done : people.invokeAll(deeds)) {
				done.get().ifPresent(told::add);
			}
			return told;
		}
		finally {
			people.shutdown();
		}
	}

	private UUID person(int number) {
		return this.branch.people().get(number).id();
	}

	private Actor actor(int number) {
		return new Actor(this.branch.people().get(number).userId(), Set.of());
	}

}
