package io.dangwu.award.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.award.AwardService;
import io.dangwu.award.ListVotes;
import io.dangwu.award.Nominee;
import io.dangwu.ballot.BallotReading;
import io.dangwu.ballot.VotingService;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.member.AccountWanted;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
class ListVoteTest {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	private static final Instant CLOSING = Instant.parse("2026-06-05T09:00:00Z");

	private static final int NAMES = 12;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private AwardLists rounds;

	@Autowired
	private AwardService awards;

	@Autowired
	private ListVotes votes;

	@Autowired
	private VotingService voting;

	@Autowired
	private BallotReading ballots;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private final List<String> opened = new ArrayList<>();

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private String officer;

	private String round;

	private List<Nominee> nominees;

	@BeforeEach
	void openAVote() {
		this.cases.on(DAY.toString());
		this.branch = this.staffing.aBranchWith(NAMES + 2);
		this.officer = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		this.branch.people().forEach((person) -> openAccount(person.userId()));
		this.round = this.rounds.aListOf(this.branch.people().subList(0, NAMES), DAY);
		this.nominees = this.awards.shortlist(this.round, AwardLists.KIND);
		open(this.round, this.nominees);
	}

	/** The whole college stood on the roll: it is neither asked nor mailed any more. */
	@AfterEach
	void closeTheVote() {
		this.opened.forEach((key) -> {
			this.jdbc.sql("delete from notification where dedup_key = ?")
				.param(this.ballots.newest(key).orElseThrow().id().toString())
				.update();
			this.cases.at("2026-06-05T17:00:00");
			if (this.ballots.newest(key).orElseThrow().open()) {
				this.cases.of(key).waitOut("selectionClosed");
			}
		});
		this.cases.today();
	}

	@Test
	void asksEverybodyWhoMaySignInAndTellsTheVotesAfterwards() {
		vote(0, 0, 1, 2);
		vote(1, 0, 2);
		vote(NAMES, 0, NAMES - 1);
		this.voting.cast(ballot(), slip(0, 1), "page", new Actor(this.officer, Set.of()));
		this.cases.at("2026-06-05T17:00:00");

		var counted = this.votes.count(this.round, AwardLists.KIND);

		assertThat(counted).hasSize(NAMES)
			.containsEntry(id(0), 4)
			.containsEntry(id(1), 2)
			.containsEntry(id(2), 2)
			.containsEntry(id(3), 0)
			.containsEntry(id(NAMES - 1), 1);
		assertThat(this.votes.count(this.round, AwardLists.KIND)).isEqualTo(counted);
	}

	@Test
	void asksNobodyWhoCannotSignIn() {
		var stranger = this.staffing.aMember(this.branch.code(), "没有账号的人");
		var later = this.rounds.aListOf(this.branch.people().subList(0, 2), DAY);

		open(later, this.awards.shortlist(later, AwardLists.KIND));

		assertThat(this.jdbc.sql("select count(*) from ballot_roll where account = ?")
			.param(stranger.userId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void tellsNothingBeforeTheMinute() {
		vote(0, 0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.votes.count(this.round, AwardLists.KIND))
			.withMessageContaining("投票至 2026-06-05 17:00 截止，还没有到时间");
	}

	@Test
	void closesByItsOwnTimer() {
		vote(0, 0);

		this.cases.of(key()).waitOut("selectionClosed");

		assertThat(this.votes.count(this.round, AwardLists.KIND)).containsEntry(id(0), 1);
	}

	@Test
	void countsZeroForAllWhereNobodyVotes() {
		this.cases.at("2026-06-05T17:00:00");

		assertThat(this.votes.count(this.round, AwardLists.KIND).values()).hasSize(NAMES).containsOnly(0);
	}

	@Test
	void takesUpToTenNames() {
		var eleven = new int[11];
		for (var number = 0; number < eleven.length; number++) {
			eleven[number] = number;
		}

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> vote(0, eleven))
			.withMessageContaining("您选了 11 人，最多可以选 10 人");
	}

	@Test
	void opensAListOfTwentyNamesAtMostAndEachOnce() {
		var twentyOne = this.staffing.aBranchWith(21).people();
		var long21 = this.rounds.aListOf(twentyOne, DAY);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> open(long21, this.awards.shortlist(long21, AwardLists.KIND)))
			.withMessageContaining("候选人 21 名，多于规定的 20 名");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.votes.open(this.round, AwardLists.KIND, this.nominees, CLOSING))
			.withMessageContaining("投票已经开始");
	}

	@Test
	void showsTheNomineesToEverybodyAndTheVotesOnceItIsClosed() throws Exception {
		vote(0, 3);
		var open = read(this.branch.people().get(1).userId());
		assertThat(open).contains("十大育人先锋推选", "投票至 2026-06-05 17:00 截止", "党员4", "关心学生成长", "打开我的选票", "得票数在投票截止后公布")
			.doesNotContain("已投票 1 人", " 票<");
		assertThat(read(this.branch.people().get(0).userId())).doesNotContain("打开我的选票");
		assertThat(read(this.officer)).contains("已投票 1 人");
		assertThat(this.pages.perform(get("/ballots/" + ballot() + "/paper").with(user(this.officer)))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("党员4", "关心学生成长", this.nominees.get(0).unitName(), "最多选 10 人");

		this.cases.of(key()).waitOut("selectionClosed");

		var closed = read(this.branch.people().get(1).userId());
		assertThat(closed).contains("投票已经截止", "1 票", "收到选票 1 张", "按得票多少为序");
		assertThat(closed.indexOf("党员4同志")).isLessThan(closed.indexOf("党员1同志"));
	}

	@Test
	void hasNoListWhereNothingWasOpened() {
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.context.getBean(ListReading.class).list(this.round, "CCXF", Actor.SYSTEM));
	}

	@Test
	void mailsEachVoterOnce() {
		var mailed = this.jdbc.sql("select count(*), count(distinct recipient) from notification where dedup_key = ?")
			.param(ballot().toString())
			.query((row, number) -> Map.entry(row.getInt(1), row.getInt(2)))
			.single();

		assertThat(mailed.getKey()).isEqualTo(mailed.getValue())
			.isEqualTo(this.jdbc.sql("select voters from ballot where id = ?")
				.param(ballot())
				.query(Integer.class)
				.single());
	}

	private void openAccount(String userId) {
		this.transactions.executeWithoutResult((status) -> this.context.publishEvent(new AccountWanted(userId)));
	}

	private void open(String key, List<Nominee> names) {
		this.votes.open(key, AwardLists.KIND, names, CLOSING);
		this.opened.add(ListVote.key(key, AwardLists.KIND));
	}

	private void vote(int voter, int... picks) {
		this.voting.cast(ballot(), slip(picks), UUID.randomUUID().toString(),
				new Actor(this.branch.people().get(voter).userId(), Set.of()));
	}

	private Slip slip(int... picks) {
		var picked = new HashSet<UUID>();
		for (var pick : picks) {
			picked.add(id(pick));
		}
		return new Slip(this.nominees.stream()
			.map((nominee) -> new Mark(nominee.nomination(),
					picked.contains(nominee.nomination()) ? Stance.APPROVE : Stance.ABSTAIN))
			.toList());
	}

	/** Of the one with that number in the branch. */
	private UUID id(int number) {
		var name = this.branch.people().get(number).name();
		return this.nominees.stream()
			.filter((nominee) -> nominee.name().equals(name))
			.findFirst()
			.orElseThrow()
			.nomination();
	}

	private UUID ballot() {
		return this.ballots.newest(key()).orElseThrow().id();
	}

	private String key() {
		return ListVote.key(this.round, AwardLists.KIND);
	}

	private String read(String userId) throws Exception {
		return this.pages.perform(get("/award-lists/" + this.round + "/" + AwardLists.KIND).with(user(userId)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
