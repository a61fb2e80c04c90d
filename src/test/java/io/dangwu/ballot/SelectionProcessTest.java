package io.dangwu.ballot;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.member.Account;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A vote of many, each of whom picks names, over days until a fixed minute. */
@ApplicationTest
class SelectionProcessTest {

	private static final int NAMES = 12;

	private static final int PICKS = 10;

	private static final int VOTERS = 14;

	private static final String MORNING = "2026-06-01T09:00:00";

	private static final Instant CLOSES = Instant.parse("2026-06-05T09:00:00Z");

	private static final Pattern PAGE = Pattern.compile("name=\"page\" value=\"([^\"]+)\"");

	private static final Pattern RECEIPT = Pattern.compile("id=\"receipt\">([0-9a-f ]+)<");

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
	private BallotErasure erasure;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private String colleague;

	private Case vote;

	private UUID id;

	@BeforeEach
	void openAVote() {
		this.cases.at(MORNING);
		this.branch = this.staffing.aBranchWith(VOTERS);
		this.colleague = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		var key = this.station.wantSelection(this.branch, NAMES, PICKS, electorate(CLOSES));
		this.vote = this.cases.start("secretBallot", key, Map.of("ballotSubject", PollingStation.SUBJECT));
		this.id = this.reading.ofCase(key).id();
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void countsExactlyAtTheMinuteWhenItCloses() {
		assertThat(this.vote.openTasks()).isEmpty();
		IntStream.range(0, VOTERS).forEach((voter) -> cast(actor(voter), 0, voter % PICKS + 1));
		cast(new Actor(this.colleague, Set.of()), 2, 2);

		assertThat(this.supervision.complete()).doesNotContain(this.vote.key());
		assertThat(this.vote.dueDateOf("selectionClosed").toInstant()).isEqualTo(CLOSES);
		this.vote.waitOut("selectionClosed");

		assertThat(this.vote.isEnded()).isTrue();
		assertThat(this.vote.outcome("ballotOutcome")).isEqualTo("VALID");
		var result = this.ballots.latest(this.vote.key()).orElseThrow();
		assertThat(result).extracting(BallotResult::voters, BallotResult::returned, BallotResult::valid)
			.containsExactly(VOTERS + 1, VOTERS + 1, VOTERS + 1);
		assertThat(result.counts()).extracting(LineCount::approvals)
			.containsExactly(14, 12, 10 + 1, 8 + 1, 6, 5, 4, 3, 2, 1, 0, 0);
		assertThat(result.counts()).extracting(LineCount::against).containsOnly(0);
		assertThat(this.reading.one(this.id, actor(3)).reasoning()).isEqualTo("名册上共 15 人，收到选票 15 张");
	}

	@Test
	void isEndedByItsCallerOnceTheMinuteIsOver() {
		cast(actor(1), 0, 3);
		refuses(() -> this.ballots.endDue(this.vote.key()), "投票至 2026-06-05 17:00 截止，还没有到时间");
		this.cases.at("2026-06-05T17:00:00");

		this.ballots.endDue(this.vote.key());

		assertThat(this.ballots.latest(this.vote.key()).orElseThrow().returned()).isEqualTo(1);
		assertThat(this.vote.settle().isEnded()).isTrue();
	}

	@Test
	void closesWithoutASingleVote() {
		this.vote.waitOut("selectionClosed");

		assertThat(this.ballots.latest(this.vote.key()).orElseThrow().counts()).extracting(LineCount::approvals)
			.containsOnly(0);
	}

	@Test
	void takesOneVoteOfEachLoginAndNoElevenNames() {
		refuses(() -> cast(actor(1), 0, 11), "您选了 11 人，最多可以选 10 人");
		refuses(() -> cast(actor(1), 0, 0), "请至少选 1 人");
		var receipt = this.voting.cast(this.id, slip(0, 10), "page", actor(1));

		assertThat(this.voting.cast(this.id, slip(0, 10), "page", actor(1)))
			.isEqualTo(new Receipt(receipt.hash(), true));
		refuses(() -> cast(actor(1), 0, 3), "您已经投过票");
		this.vote.waitOut("selectionClosed");
		assertThat(this.ballots.latest(this.vote.key()).orElseThrow().returned()).isEqualTo(1);
	}

	@Test
	void takesNothingFromTheMinuteOnThoughTheTimerIsLate() {
		this.cases.at("2026-06-05T16:59:59");
		cast(actor(1), 0, 3);
		this.cases.at("2026-06-05T17:00:00");

		refuses(() -> cast(actor(2), 0, 3), "投票已经结束，没有收到您的选票");
		refuses(() -> cast(actor(1), 0, 3), "您此前投出的选票已经计入结果");
		assertThat(this.voting.openTo(actor(2))).isEmpty();
		assertThat(this.voting.sheet(this.id, actor(2)).open()).isFalse();
	}

	@Test
	void opensToNobodyElseAndToNobodyTwice() {
		var stranger = this.staffing.aBranchWith(1).secretary();
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.voting.sheet(this.id, new Actor(stranger, Set.of())));

		var late = this.station.wantSelection(this.branch, NAMES, PICKS,
				electorate(Instant.parse("2026-06-01T01:00:00Z")));
		refuses(() -> this.ballots.open(PollingStation.SUBJECT, late), "投票截止时间已经过了");
		var twice = new Electorate(Stream.of(account(1), account(1)).toList(), CLOSES);
		var repeated = this.station.wantSelection(this.branch, NAMES, PICKS, twice);
		refuses(() -> this.ballots.open(PollingStation.SUBJECT, repeated), "重复的人");
		var presided = this.station.want(this.branch, BallotMode.SELECTION);
		refuses(() -> this.ballots.open(PollingStation.SUBJECT, presided), "须有投票人名册和截止时间");
	}

	@Test
	void endsForNobodyBeforeTheMinute() {
		for (var kind : List.of(RoleKind.PARTY_OFFICE, RoleKind.DISCIPLINE, RoleKind.ORG_DEPARTMENT)) {
			assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.supervision.end(this.id, true, new Actor("somebody", Set.of(Role.of(kind)))));
		}
	}

	@Test
	void leavesNothingThatLeadsToAVoter() {
		IntStream.range(0, VOTERS).forEach((voter) -> cast(actor(voter), 0, voter % PICKS + 1));

		this.vote.waitOut("selectionClosed");

		assertThat(count("ballot_envelope")).isZero();
		assertThat(count("ballot_key")).isZero();
		assertThat(count("ballot_slip")).isEqualTo(VOTERS);
		assertThat(this.jdbc.sql("""
				select count(distinct moment) from (
					select xmin::text as moment from ballot_roll where ballot_id = :id
					union all select xmin::text from ballot_slip where ballot_id = :id
					union all select xmin::text from ballot_receipt where ballot_id = :id) written""")
			.param("id", this.id)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void showsNamesOriginsAndDeedsOnThePaperAndEndsWithTheReceipt() throws Exception {
		assertThat(read("/home", actor(2))).contains("请您投票：十佳推选", "投票至 2026-06-05 17:00 结束");
		var paper = read(path("/paper"), actor(2));
		assertThat(paper).contains("党员1", "第一党支部", "党员1的事迹", "从 12 人中最多选 10 人", "type=\"checkbox\"")
			.doesNotContain("type=\"radio\"", "不赞成");

		var eleven = answers(paper, 11);
		var refused = send("/check", eleven);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("您选了 11 人，最多可以选 10 人");
		assertThat(refused.getContentAsString().split("checked=\"checked\"")).hasSize(12);
		assertThat(send("/check", answers(paper, 3)).getContentAsString()).contains("您选了 3 人", "党员3")
			.doesNotContain("党员4");
		var receipt = first(RECEIPT, send("/cast", answers(paper, 3)).getContentAsString());

		assertThat(send("/cast", answers(paper, 3)).getContentAsString()).contains("没有重复投入", receipt);
		assertThat(send("/cast", answers(read(path("/paper"), actor(3)), 3), actor(3)).getStatus()).isEqualTo(200);
		assertThat(read(path(""), actor(2))).contains("至 2026-06-05 17:00 结束").doesNotContain("主持人宣布", "得票");
		this.vote.waitOut("selectionClosed");
		assertThat(read(path(""), actor(2))).contains("得票", "每人最多选", "名册上共 15 人，收到选票 2 张").doesNotContain("不赞成", "弃权");
		assertThat(read(path("/receipts"), actor(2))).contains(receipt);
	}

	@Test
	void letsTwoOfficesFollowAndCountAgain() throws Exception {
		cast(actor(1), 0, 2);

		assertThat(read(path(""), new Actor(this.colleague, Set.of()))).contains("已投票 1 人");
		this.vote.waitOut("selectionClosed");
		assertThat(read(path("/recount"), new Actor(this.colleague, Set.of()))).contains("与公布的结果一致", "所选", "党员2");
		assertThat(this.pages.perform(get(path("/recount")).with(user(actor(1).userId())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@Test
	void tellsEverybodyOnTheRollByMail() {
		assertThat(this.jdbc.sql("select count(*) from notification where template = ? and dedup_key = ?")
			.params("ballot/selection-opened", this.id.toString())
			.query(Integer.class)
			.single()).isEqualTo(VOTERS + 1);
	}

	@Test
	void namesNobodyWhoseDataAreErased() {
		this.erasure.forget(this.branch.people().get(0).id());

		assertThat(this.voting.sheet(this.id, actor(2)).paper().lines().get(0))
			.isEqualTo(new BallotLine(this.branch.people().get(0).id(), "已清除"));
	}

	private Electorate electorate(Instant closes) {
		return new Electorate(Stream
			.concat(IntStream.range(0, VOTERS).mapToObj(this::account),
					Stream.of(new Account(this.colleague, "工作人员", null, Set.of())))
			.toList(), closes);
	}

	private Account account(int number) {
		var person = this.branch.people().get(number);
		return new Account(person.userId(), person.name(), null, Set.of());
	}

	private void cast(Actor actor, int from, int number) {
		this.voting.cast(this.id, slip(from, number), UUID.randomUUID().toString(), actor);
	}

	/** So many names in a row are picked. */
	private Slip slip(int from, int number) {
		return new Slip(IntStream.range(0, NAMES)
			.mapToObj((line) -> new Mark(this.branch.people().get(line).id(),
					(line >= from && line < from + number) ? Stance.APPROVE : Stance.ABSTAIN))
			.toList());
	}

	private Actor actor(int number) {
		return new Actor(this.branch.people().get(number).userId(), Set.of());
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where ballot_id = ?")
			.param(this.id)
			.query(Integer.class)
			.single();
	}

	private Map<String, String> answers(String paper, int picks) {
		var answers = new HashMap<>(Map.of("page", first(PAGE, paper)));
		IntStream.range(0, picks).forEach((line) -> answers.put("pick-" + this.branch.people().get(line).id(), "1"));
		return answers;
	}

	private MockHttpServletResponse send(String to, Map<String, String> answers) throws Exception {
		return send(to, answers, actor(2));
	}

	private MockHttpServletResponse send(String to, Map<String, String> answers, Actor actor) throws Exception {
		var request = post(path(to)).with(user(actor.userId())).with(csrf());
		answers.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

	private String read(String path, Actor actor) throws Exception {
		return this.pages.perform(get(path).with(user(actor.userId()))).andReturn().getResponse().getContentAsString();
	}

	private String path(String rest) {
		return "/ballots/" + this.id + rest;
	}

	private static String first(Pattern pattern, String text) {
		var found = pattern.matcher(text);
		assertThat(found.find()).as(text).isTrue();
		return found.group(1);
	}

	private static void refuses(ThrowingCallable deed, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(deed).withMessageContaining(reason);
	}

}
