package io.dangwu.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.award.Campus.Faculty;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.rule.Step;
import io.dangwu.ballot.CalledBallot;
import io.dangwu.ballot.SupervisionService;
import io.dangwu.ballot.VotingService;
import io.dangwu.ballot.rule.Mark;
import io.dangwu.ballot.rule.Slip;
import io.dangwu.ballot.rule.Stance;
import io.dangwu.member.HonourService;
import io.dangwu.member.MemberService;
import io.dangwu.organization.Actor;
import io.dangwu.publicity.LodgedObjection;
import io.dangwu.publicity.NoticeReading;
import io.dangwu.publicity.ObjectionKind;
import io.dangwu.publicity.ObjectionLodging;
import io.dangwu.publicity.ObjectionService;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class AwardNominationProcessTest {

	private static final String POSTED = "2012-06-19";

	@Autowired
	private Cases cases;

	@Autowired
	private Campus campus;

	@Autowired
	private Poll poll;

	@Autowired
	private TieBallot ties;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private VotingService voting;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SupervisionService supervision;

	@Autowired
	private MemberService members;

	@Autowired
	private NoticeReading notices;

	@Autowired
	private ObjectionLodging lodging;

	@Autowired
	private ObjectionService objections;

	@Autowired
	private HonourService honours;

	@BeforeEach
	void spring() {
		this.cases.on("2012-05-21");
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	/** Forty-six branches, a tie at rank ten, one objection upheld, one withdrawn. */
	@Test
	void goesThroughAWholeRound() {
		var faculty = this.campus.aFaculty(46, 2);
		this.campus.aCommitteeMember(faculty.branch(46));
		var round = opened(faculty, Campus.list(10), Campus.members(1));
		this.poll.want(round.key(), votes(13, 300, 300));
		IntStream.rangeClosed(1, 13).forEach((at) -> nominated(round, faculty, at, Campus.LIST));
		nominated(round, faculty, 14, "YXDY");
		IntStream.rangeClosed(15, 44)
			.forEach((at) -> this.campus.submit(round.key(), faculty, faculty.branch(at), "2012-05-21"));
		this.campus.nominate(round.key(), faculty, faculty.branch(45), Campus.LIST, 1);

		round.waitOut("nominationGateClosed");
		assertThat(lateBranches(round)).containsExactly(faculty.branch(45), faculty.branch(46));
		assertThat(this.campus.named(round.key(), "第45支部党员2").state()).isEqualTo(NominationState.DRAFT);

		this.campus.doors()
			.rounds()
			.admit(round.key(), Step.NOMINATION, faculty.branch(45), "书记住院", this.campus.actor(faculty.office()));
		this.campus.submit(round.key(), faculty, faculty.branch(45), "2012-06-01");
		this.campus.examine(round.key(), faculty);
		this.campus.check(round.key(), faculty);
		select(round, faculty);

		assertThat(round.settle().openTasks()).containsExactly("closeVoting");
		vote(round, "第11支部党员2");
		assertThat(listed(round, 10)).contains("第11支部党员2").doesNotContain("第10支部党员2");

		decide(round, faculty, Set.of(this.campus.named(round.key(), "第14支部党员2").id()));
		assertThat(round.settle().openTasks()).containsExactly("postNotice");
		post(round, faculty, POSTED);
		var title = this.notices.ofCase(round.key()).title();
		assertThat(title).contains("十大育人先锋：", "优秀共产党员：第14支部党员2（评选");
		this.cases.on("2012-06-20");
		withdraw(round, faculty, "第4支部党员2");
		var second = posted(round, faculty, 2, "2012-06-20", "第10支部党员2");
		this.cases.on("2012-06-26");
		upheld(round, faculty, "第3支部党员2", "2012-06-26");
		assertThat(round.openTasks()).containsExactly("strikeNominees", "watchNotice");

		round.waitOut("noticePeriodEnded");
		assertThat(round.openTasks()).containsExactly("strikeNominees");
		strike(round, faculty, "第3支部党员2");
		var third = posted(round, faculty, 3, "2012-06-27", "第12支部党员2");
		second.waitOut("noticePeriodEnded");
		assertThat(round.settle().openTasks()).isEmpty();
		third.waitOut("noticePeriodEnded");

		conclude(round, faculty);
		assertThat(awarded(round)).hasSize(11)
			.contains("第10支部党员2", "第12支部党员2", "第14支部党员2")
			.doesNotContain("第3支部党员2", "第4支部党员2", "第13支部党员2", "第45支部党员2");
		assertThat(this.honours.of(faculty.person(1, 1).id())).singleElement().satisfies((honour) -> {
			assertThat(honour.title()).isEqualTo("2012 年十大育人先锋");
			assertThat(honour.document()).isEqualTo("党委〔2012〕18号");
		});
		assertThat(this.honours.of(faculty.person(3, 1).id())).isEmpty();
		assertThat(this.campus.doors().reading().winners()).extracting(RoundBoard.Winner::name).contains("第14支部党员2");
		assertThat(round.isEnded()).isTrue();
		assertThat(round.hasPassed("roundArchived")).isTrue();
	}

	/** Two of the reserve are equal when somebody has to move up. */
	@Test
	void letsTheCommitteeVoteWhoMovesUp() {
		var faculty = this.campus.aFaculty(4, 2);
		this.campus.aCommitteeMember(faculty.branch(4));
		var round = reported(faculty, 4, Campus.list(2));
		this.poll.want(round.key(), Map.of("第1支部党员2", 900, "第2支部党员2", 800, "第3支部党员2", 300, "第4支部党员2", 300));
		this.campus.check(round.key(), faculty);
		select(round, faculty);
		decide(round, faculty, Set.of());
		post(round, faculty, POSTED);
		withdraw(round, faculty, "第1支部党员2");

		assertThat(round.openTasks()).containsExactly("closeVoting", "watchNotice");
		vote(round, "第4支部党员2");

		posted(round, faculty, 2, POSTED, "第4支部党员2");
		assertThat(this.campus.named(round.key(), "第4支部党员2").state()).isEqualTo(NominationState.PROPOSED);
		assertThat(this.campus.named(round.key(), "第3支部党员2").state()).isEqualTo(NominationState.CLEARED);
		assertThat(this.campus.named(round.key(), "第2支部党员2").state()).isEqualTo(NominationState.PROPOSED);
	}

	/**
	 * While the committee votes on two, a second place becomes free, and both move up.
	 */
	@Test
	void needsNoVoteWhereAnotherPlaceBecomesFree() {
		var faculty = this.campus.aFaculty(4, 2);
		this.campus.aCommitteeMember(faculty.branch(4));
		var round = noticed(faculty, 4, Campus.list(2),
				Map.of("第1支部党员2", 900, "第2支部党员2", 800, "第3支部党员2", 300, "第4支部党员2", 300));
		withdraw(round, faculty, "第1支部党员2");
		withdraw(round, faculty, "第2支部党员2");

		var next = this.cases.of(round.key() + "-2");
		assertThat(this.notices.ofCase(next.key()).title()).contains("第3支部党员2", "第4支部党员2");
		assertThat(round.openTasks()).containsExactly("closeVoting", "watchNotice");
		round.waitOut("votingTimeOver");
		assertThat(round.openTasks()).containsExactly("watchNotice");
		assertThat(round.hasPassed("placeLeftFree")).isTrue();
	}

	/**
	 * Three tenths of four awards: one leader; a second one neither gets in nor moves up.
	 */
	@Test
	void passesALeaderOverForWhomTheShareLeavesNoRoom() {
		var faculty = this.campus.aFaculty(7, 2);
		var round = reported(faculty, 7, Campus.list(4));
		this.poll.want(round.key(),
				IntStream.rangeClosed(1, 7)
					.boxed()
					.collect(Collectors.toMap("第%d支部党员2"::formatted, (at) -> 1000 - 100 * at)));
		this.campus.check(round.key(), faculty);
		leads(round, "第1支部党员2", "第3支部党员2", "第6支部党员2");
		select(round, faculty);
		decide(round, faculty, Set.of());

		assertThat(state(round, 1)).isEqualTo(NominationState.PROPOSED);
		assertThat(state(round, 3)).isEqualTo(NominationState.CLEARED);
		assertThat(state(round, 5)).isEqualTo(NominationState.PROPOSED);
		assertThat(this.campus.named(round.key(), "第3支部党员2").reason())
			.hasValueSatisfying((why) -> assertThat(why).contains("领导干部最多表彰 1 名", "名额已满"));
		post(round, faculty, POSTED);
		withdraw(round, faculty, "第2支部党员2");

		posted(round, faculty, 2, POSTED, "第7支部党员2");
		assertThat(this.campus.named(round.key(), "第6支部党员2").reason()).isPresent();
		withdraw(round, faculty, "第1支部党员2");
		posted(round, faculty, 3, POSTED, "第3支部党员2");
		assertThat(this.campus.named(round.key(), "第3支部党员2").reason()).isEmpty();
	}

	/** The next in the order in which the same general branch reported. */
	@Test
	void fillsAQuotaByTheOrderOfTheReport() {
		var faculty = this.campus.aFaculty(3, 2);
		var round = reported(faculty, 3, Campus.members(1, 3));
		this.campus.check(round.key(), faculty);
		this.cases.on(POSTED);
		decide(round.settle(), faculty, Set.of(this.campus.named(round.key(), "第1支部党员2").id()));
		post(round, faculty, POSTED);

		withdraw(round, faculty, "第1支部党员2");
		var second = posted(round, faculty, 2, POSTED, "第2支部党员2");
		upheld(second, faculty, "第2支部党员2", POSTED);
		strike(round, faculty, "第2支部党员2");
		var third = posted(round, faculty, 3, POSTED, "第3支部党员2");
		withdraw(round, faculty, "第3支部党员2");

		assertThat(round.hasPassed("placeLeftFree")).isTrue();
		round.waitOut("noticePeriodEnded");
		second.waitOut("noticePeriodEnded");
		third.waitOut("noticePeriodEnded");
		assertThat(round.settle().openTasks()).containsExactly("decideFinally");
	}

	/** Two objections against the same one; the second strikes nobody. */
	@Test
	void takesItThatWhomAnObjectionIsAboutHasLeft() {
		var faculty = this.campus.aFaculty(2, 2);
		var round = reported(faculty, 2, Campus.members(2, 2));
		this.campus.check(round.key(), faculty);
		this.cases.on(POSTED);
		decide(round.settle(), faculty,
				Set.of(this.campus.named(round.key(), "第1支部党员2").id(), this.campus.named(round.key(), "第2支部党员2").id()));
		post(round, faculty, POSTED);
		var department = this.campus.actor(faculty.department());

		upheld(round, faculty, "第1支部党员2", POSTED);
		refuses(() -> this.campus.doors().notices().confirmLeft(round.key(), department), "没有公示对象取消资格或者退出");
		withdraw(round, faculty, "第1支部党员2");
		refuses(() -> round.as(faculty.department()).answer("strikeNominees", Map.of()), "请先在评选页面登记");
		this.campus.doors().notices().confirmLeft(round.key(), department);

		assertThat(round.openTasks()).containsExactly("watchNotice");
		refuses(() -> this.campus.doors()
			.notices()
			.strike(round.key(), Map.of(this.campus.named(round.key(), "第2支部党员2").id(), "没有异议"), department),
				"这项工作已由他人办理");
		assertThat(state(round, 2)).isEqualTo(NominationState.PROPOSED);
	}

	@Test
	void goesWithoutAVoteWhereThereIsNoList() {
		var faculty = this.campus.aFaculty(1, 2);
		var key = this.campus.open(faculty, Campus.members(1));
		var round = this.cases.of(key);
		nominatedAll(round, faculty, 1, "YXDY");
		this.campus.examine(key, faculty);
		this.campus.check(key, faculty);

		assertThat(round.settle().openTasks()).containsExactly("decidePreliminarily");
	}

	@Test
	void keepsWhatAGeneralBranchHandsInTooLate() {
		var faculty = this.campus.aFaculty(1, 2);
		var key = this.campus.open(faculty, Campus.members(1));
		var round = this.cases.of(key);
		nominatedAll(round, faculty, 1, "YXDY");

		round.waitOut("examinationGateClosed");
		assertThat(round.openTasks()).containsExactly("checkNominations");
		refuses(() -> this.campus.examine(key, faculty), "本环节逾期未报，不能再报送");
		this.campus.doors()
			.rounds()
			.admit(key, Step.EXAMINATION, faculty.code(), "公章外借", this.campus.actor(faculty.office()));
		this.campus.examine(key, faculty);
		this.campus.check(key, faculty);

		assertThat(round.settle().openTasks()).containsExactly("decidePreliminarily");
		assertThat(round.hasPassed("closeExaminations")).isTrue();
	}

	@Test
	void refusesATaskWhoseWorkIsNotDone() {
		var faculty = this.campus.aFaculty(1, 2);
		var round = opened(faculty, Campus.members(1));

		refuses(() -> round.as(faculty.branchSecretary(1)).answer("nominateCandidates", Map.of()), "请先在评选页面填写并报送");
		nominatedAll(round, faculty, 1, "YXDY");
		refuses(() -> round.as(faculty.secretary()).answer("examineNominations", Map.of()), "请先在评选页面填写并报送");
		this.campus.examine(round.key(), faculty);
		refuses(() -> round.as(faculty.department()).answer("checkNominations", Map.of()), "还有推荐材料没有审核");
		this.campus.doors()
			.checks()
			.check(round.key(), this.campus.all(round.key(), NominationState.REPORTED),
					this.campus.actor(faculty.department()));
		refuses(() -> round.as(faculty.discipline()).answer("reviewDiscipline", Map.of()), "还有推荐材料没有审核");
	}

	private Case opened(Faculty faculty, KindTerms... kinds) {
		return this.cases.of(this.campus.open(faculty, kinds));
	}

	private void nominated(Case round, Faculty faculty, int branch, String kind) {
		this.campus.nominate(round.key(), faculty, faculty.branch(branch), kind, 1);
		this.campus.submit(round.key(), faculty, faculty.branch(branch), "2012-05-21");
		round.settle();
	}

	private void nominatedAll(Case round, Faculty faculty, int branches, String kind) {
		IntStream.rangeClosed(1, branches).forEach((at) -> nominated(round, faculty, at, kind));
	}

	private Case reported(Faculty faculty, int branches, KindTerms kind) {
		var round = opened(faculty, kind);
		nominatedAll(round, faculty, branches, kind.code());
		this.campus.examine(round.key(), faculty);
		return round.settle();
	}

	/** Checked, voted on, decided and posted. */
	private Case noticed(Faculty faculty, int branches, KindTerms kind, Map<String, Integer> votes) {
		var round = reported(faculty, branches, kind);
		this.poll.want(round.key(), votes);
		this.campus.check(round.key(), faculty);
		select(round, faculty);
		decide(round, faculty, Set.of());
		post(round, faculty, POSTED);
		return round;
	}

	private NominationState state(Case round, int branch) {
		return this.campus.named(round.key(), "第%d支部党员2".formatted(branch)).state();
	}

	/** As when two branches have entered leaders at the same moment. */
	private void leads(Case round, String... names) {
		for (var name : names) {
			this.jdbc.sql("update award_nomination set leader = true where id = ?")
				.param(this.campus.named(round.key(), name).id())
				.update();
		}
	}

	/**
	 * The tenth and the eleventh get as many votes as it says, the others fewer and
	 * fewer.
	 */
	private static Map<String, Integer> votes(int nominees, int tenth, int eleventh) {
		var votes = new HashMap<String, Integer>();
		IntStream.rangeClosed(1, nominees).forEach((at) -> votes.put("第%d支部党员2".formatted(at), 1000 - 50 * at));
		votes.put("第10支部党员2", tenth);
		votes.put("第11支部党员2", eleventh);
		votes.put("第12支部党员2", 200);
		votes.put("第13支部党员2", 100);
		return votes;
	}

	private void select(Case round, Faculty faculty) {
		round.settle();
		round.waitOut("voteEnded");
		this.cases.on(POSTED);
		round.as(faculty.department()).answer("concludePanel", Map.of());
	}

	/** All of the committee approve of the one and of nobody else. */
	private void vote(Case round, String winner) {
		var ballot = Objects.requireNonNull(this.transactions.execute((status) -> this.ties.ballot(round.key())));
		ballot.voters().forEach((voter) -> cast(ballot, voter, winner));
		this.supervision.endComplete(round.key());
		round.settle();
	}

	private void cast(CalledBallot ballot, UUID voter, String winner) {
		var actor = new Actor(this.members.person(voter).userId(), Set.of());
		var paper = this.jdbc.sql("select id from ballot where caller_key = ? and outcome is null")
			.param(ballot.callerKey())
			.query(UUID.class)
			.single();
		var marks = ballot.lines()
			.stream()
			.map((line) -> new Mark(line.id(), line.text().equals(winner) ? Stance.APPROVE : Stance.ABSTAIN))
			.toList();
		this.voting.cast(paper, new Slip(marks), UUID.randomUUID().toString(), actor);
	}

	private void decide(Case round, Faculty faculty, Set<UUID> chosen) {
		this.campus.doors()
			.decisions()
			.decidePreliminarily(round.key(), chosen, LocalDate.parse(POSTED), "党委会纪要〔2012〕9号",
					this.campus.actor(faculty.committee()));
		round.settle();
	}

	private void post(Case round, Faculty faculty, String on) {
		round.as(faculty.department())
			.answer("postNotice", Map.of("postedOn", on, "channels", List.of("UNIT_BOARD"), "textChecked", true));
	}

	/** Whoever has moved up is posted alone, beside what is posted already. */
	private Case posted(Case round, Faculty faculty, int number, String on, String name) {
		var next = this.cases.of(round.key() + "-" + number);
		assertThat(next.openTasks()).containsExactly("postNotice");
		assertThat(next.task("postNotice").getName()).contains("2012 年“七一”表彰");
		assertThat(this.notices.ofCase(next.key()).title()).endsWith("（递补）　" + titleOf(round, name));
		this.cases.on(on);
		post(next, faculty, on);
		return next;
	}

	private String titleOf(Case round, String name) {
		var one = this.campus.named(round.key(), name);
		return "%s：%s（%s）".formatted(one.kind().title(), name, one.branchName());
	}

	private void upheld(Case round, Faculty faculty, String name, String on) {
		var notice = this.notices.ofCase(round.key());
		this.lodging.lodge(notice.id(), new LodgedObjection(ObjectionKind.SIGNED, name + "的事迹与实际不符", null),
				this.campus.actor(faculty.branchSecretary(1)));
		round.settle();
		var objection = this.objections.open(round.key()).get(0).id();
		round.as(faculty.department())
			.answer("investigateObjection",
					Map.of("objection", objection, "finding", "UPHELD", "answeredOn", on, "document", "核查报告 1 号"));
	}

	private void withdraw(Case round, Faculty faculty, String name) {
		this.campus.doors()
			.nominations()
			.withdraw(round.key(), this.campus.named(round.key(), name).id(), "本人申请退出",
					this.campus.actor(faculty.office()));
	}

	private void strike(Case round, Faculty faculty, String name) {
		refuses(() -> round.as(faculty.department()).answer("strikeNominees", Map.of()), "请先在评选页面登记");
		this.campus.doors()
			.notices()
			.strike(round.key(), Map.of(this.campus.named(round.key(), name).id(), "事迹不实"),
					this.campus.actor(faculty.department()));
	}

	private void conclude(Case round, Faculty faculty) {
		this.cases.on("2012-07-05");
		round.as(faculty.committee())
			.answer("decideFinally", Map.of("decidedOn", "2012-07-05", "decisionRef", "党委〔2012〕18号"));
		round.as(faculty.office()).answer("holdCeremony", Map.of("heldOn", "2012-07-05", "place", "学术报告厅"));
		round.as(faculty.office()).answer("archiveRound", Map.of("dossier", "DQ-2012-07"));
	}

	private List<String> lateBranches(Case round) {
		return this.campus.board(round.key())
			.reports()
			.stream()
			.filter((report) -> report.state() == ReportState.LATE)
			.map(ReportView::unit)
			.toList();
	}

	private List<String> listed(Case round, int first) {
		return this.campus.board(round.key())
			.nominations()
			.stream()
			.filter((one) -> one.kind().isList())
			.limit(first)
			.map(NominationView::name)
			.toList();
	}

	private List<String> awarded(Case round) {
		return this.campus.board(round.key())
			.nominations()
			.stream()
			.filter((one) -> one.state() == NominationState.AWARDED)
			.map(NominationView::name)
			.toList();
	}

	private static void refuses(Runnable deed, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(deed::run).withMessageContaining(reason);
	}

}
