package io.dangwu.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.award.Campus.Faculty;
import io.dangwu.award.rule.KindTerms;
import io.dangwu.award.vote.ListReading;
import io.dangwu.award.vote.PanelReading;
import io.dangwu.ballot.BallotReading;
import io.dangwu.member.AccountWanted;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.publicity.NoticeReading;
import io.dangwu.publicity.NoticeStage;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A round is called off at each of its stages; what goes on in it ends with it. */
@ApplicationTest
class AwardCallingOffTest {

	private static final String WHY = "上级另有部署";

	@Autowired
	private Cases cases;

	@Autowired
	private Campus campus;

	@Autowired
	private Poll poll;

	@Autowired
	private NoticeReading notices;

	@Autowired
	private BallotReading ballots;

	@Autowired
	private ListReading lists;

	@Autowired
	private PanelReading panels;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private Faculty faculty;

	@BeforeEach
	void spring() {
		this.cases.on("2012-05-21");
		this.faculty = this.campus.aFaculty(2, 2);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void endsWhileBranchesNominateAndFreesTheNomineesForAnotherRound() {
		var round = opened(Campus.members(1));
		this.campus.nominate(round.key(), this.faculty, this.faculty.branch(1), "YXDY", 1);
		this.campus.submit(round.key(), this.faculty, this.faculty.branch(1), "2012-05-21");

		callOff(round);

		assertThat(round.isEnded()).isTrue();
		assertThat(round.hasPassed("roundCalledOff")).isTrue();
		var board = this.campus.board(round.key());
		assertThat(board.round().stage()).isEqualTo(RoundStage.CALLED_OFF);
		assertThat(board.round().calledOff()).hasValueSatisfying((how) -> assertThat(how.reason()).isEqualTo(WHY));
		assertThat(board.reports()).extracting(ReportView::state)
			.containsOnly(ReportState.DONE, ReportState.CALLED_OFF);
		assertThat(board.nominations()).extracting(NominationView::state).containsOnly(NominationState.CALLED_OFF);
		assertThat(mailed(round)).contains(this.faculty.branchSecretary(1), this.faculty.branchSecretary(2),
				this.faculty.secretary(), this.faculty.person(1, 1).userId(), this.faculty.department());
		refuses(() -> this.campus.nominate(round.key(), this.faculty, this.faculty.branch(2), "YXDY", 1), "本次评选已经取消");
		refuses(() -> this.campus.submit(round.key(), this.faculty, this.faculty.branch(2), "2012-05-21"), "本次评选已经取消");
		refuses(() -> this.campus.examine(round.key(), this.faculty), "本次评选已经取消");
		refuses(() -> this.campus.check(round.key(), this.faculty), "本次评选已经取消");

		var again = opened(Campus.members(1));
		this.campus.nominate(again.key(), this.faculty, this.faculty.branch(1), "YXDY", 1);
		assertThat(this.campus.board(again.key()).nominations()).hasSize(1);
	}

	@Test
	void abandonsTheVoteUnreadAndEndsThePanel() {
		this.transactions.executeWithoutResult(
				(status) -> this.events.publishEvent(new AccountWanted(this.faculty.branchSecretary(1))));
		var round = reported(Campus.LIST);
		this.campus.check(round.key(), this.faculty);
		round.settle();
		var vote = this.cases.of(round.key() + "-" + Campus.LIST);
		assertThat(this.ballots.newest(vote.key()).orElseThrow().open()).isTrue();

		callOff(round);

		assertThat(round.isEnded()).isTrue();
		assertThat(vote.isEnded()).isTrue();
		assertThat(vote.hasPassed("ballotAbandoned")).isTrue();
		assertThat(this.ballots.newest(vote.key()).orElseThrow()).satisfies((ballot) -> {
			assertThat(ballot.open()).isFalse();
			assertThat(ballot.result()).isEmpty();
		});
		assertThat(this.lists.list(round.key(), Campus.LIST, Actor.SYSTEM).abandoned()).isTrue();
		assertThat(this.panels.panel(round.key(), Campus.LIST, Actor.SYSTEM).closed()).isTrue();
		assertThat(this.campus.board(round.key()).shown()).isEmpty();
		this.jdbc.sql("delete from notification where dedup_key = ?")
			.param(this.ballots.newest(vote.key()).orElseThrow().id().toString())
			.update();
	}

	@Test
	void takesTheNoticeDown() {
		var round = noticed();
		assertThat(this.notices.ofCase(round.key()).stage()).isEqualTo(NoticeStage.POSTED);
		this.campus.doors()
			.nominations()
			.withdraw(round.key(), this.campus.named(round.key(), "第1支部党员2").id(), "本人申请退出",
					this.campus.actor(this.faculty.office()));
		var next = this.cases.of(round.key() + "-2");
		assertThat(next.openTasks()).containsExactly("postNotice");

		callOff(round);

		assertThat(round.isEnded()).isTrue();
		assertThat(next.isEnded()).isTrue();
		assertThat(outcomes(round)).containsOnly("ABANDONED").hasSize(2);
	}

	@Test
	void isRefusedOnceTheAwardsAreDecidedAndToEverybodyElse() {
		var round = noticed();
		refuses(() -> this.campus.doors().callingOff().callOff(round.key(), " ", office()), "请填写取消评选的原因");
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.campus.doors()
			.callingOff()
			.callOff(round.key(), WHY, this.campus.actor(this.faculty.department())));
		round.waitOut("noticePeriodEnded");
		this.cases.on("2012-06-27");
		round.settle()
			.as(this.faculty.committee())
			.answer("decideFinally", Map.of("decidedOn", "2012-06-27", "decisionRef", "党委〔2012〕18号"));

		refuses(() -> callOff(round), "本次评选现处于“表彰”，不能取消");
		assertThat(round.openTasks()).containsExactly("holdCeremony");
	}

	@Test
	void isAskedForAReasonOnThePageAndShowsItToEverybody() throws Exception {
		var round = opened(Campus.members(1));
		var page = "/awards/" + round.key();
		assertThat(see(this.faculty.office(), page)).contains("取消本次评选");
		assertThat(see(this.faculty.branchSecretary(1), page)).doesNotContain("取消本次评选");

		assertThat(send(this.faculty.office(), page + "/calling-off", " ").getContentAsString()).contains("请填写取消评选的原因");
		assertThat(send(this.faculty.secretary(), page + "/calling-off", WHY).getStatus()).isEqualTo(403);
		assertThat(send(this.faculty.office(), page + "/calling-off", WHY).getStatus()).isEqualTo(302);

		assertThat(see(this.faculty.branchSecretary(1), page)).contains("已取消", "原因：" + WHY).doesNotContain("取消本次评选");
		assertThat(see(this.faculty.office(), "/awards")).contains("已取消");
		assertThat(send(this.faculty.office(), page + "/calling-off", WHY).getContentAsString()).contains("“已取消”，不能取消");
	}

	private String see(String userId, String path) throws Exception {
		return this.pages.perform(get(path).with(user(userId))).andReturn().getResponse().getContentAsString();
	}

	private MockHttpServletResponse send(String userId, String path, String reason) throws Exception {
		return this.pages.perform(post(path).param("reason", reason).with(csrf()).with(user(userId)))
			.andReturn()
			.getResponse();
	}

	private Case opened(KindTerms kind) {
		return this.cases.of(this.campus.open(this.faculty, kind));
	}

	private Case reported(String kind) {
		var round = opened(kind.equals(Campus.LIST) ? Campus.list(1) : Campus.members(1, 2));
		for (var branch = 1; branch <= 2; branch++) {
			this.campus.nominate(round.key(), this.faculty, this.faculty.branch(branch), kind, 1);
			this.campus.submit(round.key(), this.faculty, this.faculty.branch(branch), "2012-05-21");
		}
		this.campus.examine(round.key(), this.faculty);
		return round.settle();
	}

	private Case noticed() {
		var round = reported("YXDY");
		this.campus.check(round.key(), this.faculty);
		this.cases.on("2012-06-19");
		this.campus.doors()
			.decisions()
			.decidePreliminarily(round.settle().key(), Set.of(this.campus.named(round.key(), "第1支部党员2").id()),
					LocalDate.parse("2012-06-19"), "党委会纪要〔2012〕9号", this.campus.actor(this.faculty.committee()));
		return round.settle()
			.as(this.faculty.department())
			.answer("postNotice",
					Map.of("postedOn", "2012-06-19", "channels", List.of("UNIT_BOARD"), "textChecked", true));
	}

	private void callOff(Case round) {
		this.campus.doors().callingOff().callOff(round.key(), WHY, office());
		round.settle();
	}

	private Actor office() {
		return this.campus.actor(this.faculty.office());
	}

	private List<String> mailed(Case round) {
		return this.jdbc.sql("select recipient from notification where dedup_key = ?")
			.param(round.key() + "/called-off")
			.query(String.class)
			.list();
	}

	private List<String> outcomes(Case round) {
		return this.jdbc.sql("select outcome from public_notice where caller_key like ?")
			.param(round.key() + "%")
			.query(String.class)
			.list();
	}

	private static void refuses(Runnable deed, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(deed::run).withMessageContaining(reason);
	}

}
