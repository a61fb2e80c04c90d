package io.dangwu.ballot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What somebody can learn who holds the whole database, with the system columns of every
 * row, and the application's log.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class BallotSecrecyTest {

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
	private VotingService voting;

	@Autowired
	private SupervisionService supervision;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private BallotKey key;

	private final Map<String, String> receipts = new LinkedHashMap<>();

	private Branch branch;

	private Case vote;

	private UUID id;

	private long begun;

	/**
	 * Everybody votes in an order of its own, the odd ones for, the even ones against.
	 */
	@BeforeEach
	void holdAVote() {
		this.cases.on(PollingStation.DAY.toString());
		this.begun = this.jdbc.sql("select txid_current() % (1::bigint << 32)").query(Long.class).single();
		this.branch = this.staffing.aBranchWith(VOTERS);
		var called = this.station.want(this.branch, BallotMode.ONLINE);
		this.vote = this.cases.start("secretBallot", called, Map.of("ballotSubject", PollingStation.SUBJECT));
		this.id = this.reading.ofCase(called).id();
		var order = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
		Collections.shuffle(order, new Random(7));
		order.forEach(this::cast);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void showsNoChoiceWhileTheBoxIsOpen(CapturedOutput log) {
		var dump = dump();

		var envelopes = this.jdbc.sql("select sealed from ballot_envelope where ballot_id = ?")
			.param(this.id)
			.query(byte[].class)
			.list();

		assertThat(envelopes).hasSize(VOTERS)
			.extracting((sealed) -> sealed.length)
			.containsOnly(envelopes.get(0).length);
		assertThat(envelopes).extracting(HexFormat.of()::formatHex).doesNotHaveDuplicates();
		assertThat(envelopes).noneMatch(this::containsAChoice);
		assertThat(rowsBeside("ballot_envelope", dump)).noneMatch((row) -> namesAStance(row));
		assertThat(log.getAll()).doesNotContain(this.receipts.values()).doesNotContain("APPROVE", "AGAINST", "ABSTAIN");
	}

	@Test
	void canBeReadBeforeTheEndOnlyWithTheMasterKey() throws Exception {
		var wrapped = this.jdbc.sql("select wrapped_key from ballot_key where ballot_id = ?")
			.param(this.id)
			.query(byte[].class)
			.single();
		var envelopes = this.jdbc.sql("select sealed from ballot_envelope where ballot_id = ?")
			.param(this.id)
			.query(byte[].class)
			.list();
		var stranger = BallotKey.parse(Base64.getEncoder().encodeToString(new byte[BallotKey.BYTES]));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> new BoxLock(stranger).open(envelopes, this.id, wrapped))
			.withMessageContaining("票箱主密钥不是开箱投票时的那一把");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> new BoxLock(this.key).open(envelopes, UUID.randomUUID(), wrapped));
		assertThat(new BoxLock(this.key).open(envelopes, this.id, wrapped)).hasSize(VOTERS);
	}

	@Test
	void leavesNeitherEnvelopesNorKeyWhenItIsClosed() {
		close();

		assertThat(rows("ballot_envelope")).isEmpty();
		assertThat(rows("ballot_key")).isEmpty();
		assertThat(rows("ballot_slip")).hasSize(VOTERS);
		assertThat(this.reading.receipts(this.id, Actor.SYSTEM)).extracting(Receipt::hash)
			.containsExactlyElementsOf(this.receipts.values().stream().sorted().toList());
	}

	@Test
	void writesAllThatIsLeftInOneMoment() {
		close();

		var moments = List.of("ballot_roll", "ballot_slip", "ballot_receipt", "ballot_counts")
			.stream()
			.flatMap((table) -> rows(table).stream())
			.map((row) -> row.get("xmin"))
			.collect(Collectors.toSet());

		assertThat(moments).hasSize(1);
		assertThat(rows("ballot_roll")).extracting((row) -> row.get("account"))
			.isNotEqualTo(List.copyOf(this.receipts.keySet()));
		assertThat(this.jdbc.sql("""
				select count(*) from information_schema.columns where table_name like 'ballot%'
				and table_name <> 'ballot' and data_type similar to '(timestamp|date|time)%'""")
			.query(Integer.class)
			.single()).isZero();
	}

	/** The one order that the attacker has is no better than any other. */
	@Test
	void keepsNoOrderOfTheVotes() {
		close();

		var cast = List.copyOf(this.receipts.keySet());
		var slips = this.reading.slips(this.id, Actor.SYSTEM);
		var agreeing = IntStream.range(0, VOTERS)
			.filter((place) -> slips.get(place).equals(slipOf(cast.get(place))))
			.count();
		var byRoll = IntStream.range(0, VOTERS).filter((place) -> slips.get(place).equals(slip(place))).count();

		// two kinds of ballots: by chance half of the places agree; all of them, in one
		// of 2.7 million shuffles
		assertThat(agreeing).isLessThan(VOTERS);
		assertThat(byRoll).isLessThan(VOTERS);
		assertThat(rows("ballot_slip")).extracting((row) -> row.get("place").toString()).doesNotHaveDuplicates();
	}

	@Test
	void joinsNoVoterToABallotInAnyTable(CapturedOutput log) {
		close();
		var dump = dump();

		var slipMoments = rows("ballot_slip").stream().map((row) -> row.get("xmin")).collect(Collectors.toSet());
		assertThat(dump.get("ballot_slip")).noneMatch((row) -> namesAVoter(row));
		assertThat(dump.get("ballot_receipt")).noneMatch((row) -> namesAVoter(row));
		for (var hash : this.receipts.values()) {
			assertThat(dump.entrySet()
				.stream()
				.filter((table) -> !table.getKey().equals("ballot_receipt"))
				.flatMap((table) -> table.getValue().stream())).noneMatch((row) -> row.contains(hash));
		}
		assertThat(slipMoments).hasSize(1);
		assertThat(this.reading.one(this.id, Actor.SYSTEM).result().orElseThrow().valid()).isEqualTo(VOTERS);
		assertThat(log.getAll()).doesNotContain(this.receipts.values()).doesNotContain("APPROVE", "AGAINST", "ABSTAIN");
	}

	@Test
	void keepsWhoVotedOutOfEngineAndOutbox() {
		close();
		var dump = dump();

		for (var table : dump.keySet()) {
			if (table.startsWith("act_hi_") || table.startsWith("act_ru_")) {
				assertThat(dump.get(table)).as(table)
					.filteredOn((row) -> row.contains(this.vote.key()) || row.contains(this.id.toString()))
					.noneMatch(this::namesAVoter);
			}
		}
		assertThat(dump.get("notification")).filteredOn((row) -> row.contains(this.id.toString()))
			.hasSize(VOTERS)
			.noneMatch((row) -> this.receipts.values().stream().anyMatch(row::contains));
	}

	@Test
	void doesNotCloseABoxInWhichAnEnvelopeIsMissing() {
		this.jdbc.sql("""
				delete from ballot_envelope where ballot_id = ? and hash =
				(select min(hash) from ballot_envelope where ballot_id = ?)""").params(this.id, this.id).update();

		assertThatThrownBy(this::close).hasStackTraceContaining("23 envelopes, 24 marks");

		assertThat(rows("ballot_key")).hasSize(1);
		assertThat(rows("ballot_slip")).isEmpty();
		this.vote.cutOff();
	}

	private void close() {
		this.supervision.endComplete(this.vote.key());
		this.vote.settle();
	}

	private void cast(int voter) {
		var actor = new Actor(this.branch.people().get(voter).userId(), Set.of());
		var receipt = this.voting.cast(this.id, slip(voter), UUID.randomUUID().toString(), actor);
		this.receipts.put(actor.userId(), receipt.hash());
	}

	private Slip slipOf(String voter) {
		return slip(IntStream.range(0, VOTERS)
			.filter((number) -> this.branch.people().get(number).userId().equals(voter))
			.findFirst()
			.orElseThrow());
	}

	private Slip slip(int voter) {
		var stance = (voter % 2 == 0) ? Stance.AGAINST : Stance.APPROVE;
		return new Slip(List.of(new Mark(this.branch.people().get(1).id(), stance),
				new Mark(this.branch.people().get(2).id(), Stance.ABSTAIN),
				new Mark(this.branch.people().get(3).id(), stance)));
	}

	private boolean containsAChoice(byte[] sealed) {
		var format = new SlipFormat(this.reading.one(this.id, Actor.SYSTEM).paper());
		var text = new String(sealed, StandardCharsets.ISO_8859_1);
		return text.contains(new String(format.write(slip(0)), StandardCharsets.ISO_8859_1))
				|| text.contains(new String(format.write(slip(1)), StandardCharsets.ISO_8859_1));
	}

	private boolean namesAVoter(String row) {
		return this.branch.people()
			.stream()
			.skip(1)
			.anyMatch((person) -> row.contains(person.userId()) || row.contains(person.id().toString()));
	}

	private static boolean namesAStance(String row) {
		return List.of(Stance.values()).stream().anyMatch((stance) -> row.contains(stance.name()));
	}

	/** The rows that were written together with one of the table. */
	private List<String> rowsBeside(String table, Map<String, List<String>> dump) {
		var moments = rows(table).stream().map((row) -> "xmin=" + row.get("xmin") + ",").toList();
		return dump.values()
			.stream()
			.flatMap(List::stream)
			.filter((row) -> moments.stream().anyMatch(row::contains))
			.toList();
	}

	private List<Map<String, Object>> rows(String table) {
		return this.jdbc
			.sql("select xmin::text, ctid::text as place, t.* from " + table + " t where ballot_id = ? order by t.ctid")
			.param(this.id)
			.query()
			.listOfRows();
	}

	/** Every row of every table that was written since, with its system columns. */
	private Map<String, List<String>> dump() {
		var tables = this.jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list();
		var dump = new HashMap<String, List<String>>();
		tables.forEach((table) -> dump.put(table,
				this.jdbc
					.sql("select 'xmin=' || xmin || ',ctid=' || ctid || ',' || t::text from " + table
							+ " t where xmin::text::bigint >= ?")
					.param(this.begun)
					.query(String.class)
					.list()));
		return dump;
	}

}
