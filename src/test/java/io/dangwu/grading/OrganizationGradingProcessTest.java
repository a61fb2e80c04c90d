package io.dangwu.grading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.Approval;
import io.dangwu.organization.ClosureService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
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
class OrganizationGradingProcessTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private SheetService sheets;

	@Autowired
	private GradingReading reading;

	@Autowired
	private NoticeReading notices;

	@Autowired
	private ObjectionLodging lodging;

	@Autowired
	private ObjectionService objections;

	@Autowired
	private Appointments appointments;

	@Autowired
	private ClosureService closure;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	private List<String> officers;

	private String committee;

	@BeforeEach
	void hire() {
		this.cases.on("2012-04-21");
		this.branch = this.staffing.aBranchWith(5);
		this.officers = this.raters.officers();
		this.committee = this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void gradesABranchFromItsSelfScoreToThePublishedGrade() {
		var grading = surveyed("95", "92", 95, 5, Map.of());

		noticed(grading);
		grading.as(this.committee).answer("confirmGrade", Map.of("decision", "CONFIRMED"));

		assertThat(this.reading.latest(this.branch.code())).hasValueSatisfying((graded) -> {
			assertThat(graded.grade()).isEqualTo(Grade.ADVANCED);
			assertThat(graded.score()).isEqualByComparingTo("93.20");
		});
		assertThat(grading.hasPassed("publishGrade")).isTrue();
		assertThat(this.reading.of(this.branch.code(), Actor.SYSTEM).get(0).result())
			.hasValueSatisfying((result) -> assertThat(result.reasons()).contains("定为先进"));
	}

	@Test
	void capsABranchOfWhichTheMassesAreNotSatisfied() {
		var grading = surveyed("95", "92", 269, 30, Map.of());

		assertThat(this.reading.one(grading.key(), Actor.SYSTEM).result()).hasValueSatisfying((result) -> {
			assertThat(result.grade()).isEqualTo(Grade.AVERAGE);
			assertThat(result.reasons()).contains("群众测评有效票 299，满意和基本满意 269，不足 9/10，不高于一般");
		});
	}

	@Test
	void capsABranchWithAVeto() {
		var grading = surveyed("95", "92", 95, 5, Map.of("vetoes", List.of("V4"), "findings", "审计报告第 3 号"));

		assertThat(this.reading.one(grading.key(), Actor.SYSTEM).result())
			.hasValueSatisfying((result) -> assertThat(result.grade()).isEqualTo(Grade.BACKWARD));
	}

	@Test
	void asksForTheFindingsOfAVeto() {
		var grading = scored("95", "92");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(this.officers.get(0)).answer("findVetoes", Map.of("vetoes", List.of("V4"))))
			.withMessageContaining("请写明查实的情况和依据");
	}

	@Test
	void countsAMissedSelfScoreAsNothing() {
		var grading = opened();

		grading.waitOut("selfAssessmentOverdue");
		appoint(grading, this.officers);
		this.officers.forEach((officer) -> this.raters.submit(grading.key(), SheetKind.SCORE, officer, "92"));
		grading.as(this.officers.get(0)).answer("findVetoes", Map.of());
		this.raters.ask(grading.key(), this.officers.get(0), 28, 2);

		assertThat(this.reading.one(grading.key(), Actor.SYSTEM).result()).hasValueSatisfying((result) -> {
			assertThat(result.score()).isEqualByComparingTo("55.20");
			assertThat(result.grade()).isEqualTo(Grade.BACKWARD);
			assertThat(result.reasons()).anyMatch((reason) -> reason.contains("V8"));
		});
	}

	@Test
	void leavesAYoungBranchUngraded() {
		this.jdbc.sql("update organization set established_on = '2012-01-01' where code = ?")
			.param(this.branch.code())
			.update();

		var grading = surveyed("95", "92", 28, 2, Map.of());

		assertThat(this.reading.one(grading.key(), Actor.SYSTEM).stage()).isEqualTo(GradingStage.UNGRADED);
		assertThat(this.reading.latest(this.branch.code())).isEmpty();
		assertThat(grading.isEnded()).isTrue();
	}

	@Test
	void isScoredAnewWhenAnObjectionIsUpheld() {
		var grading = surveyed("95", "92", 95, 5, Map.of());
		grading.as(this.officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-04-21", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		var notice = this.notices.ofCase(grading.key());
		this.lodging.lodge(notice.id(), new LodgedObjection(ObjectionKind.SIGNED, "活动记录与实际不符", null),
				this.raters.actor(this.branch.people().get(1).userId()));
		var objection = this.objections.open(grading.key()).get(0).id();

		grading.as(this.officers.get(0))
			.answer("investigateObjection", Map.of("objection", objection, "finding", "UPHELD", "answeredOn",
					"2012-04-23", "document", "复核意见 1 号"));
		this.officers.forEach((officer) -> this.raters.submit(grading.key(), SheetKind.SCORE, officer, "70"));
		grading.as(this.officers.get(0)).answer("findVetoes", Map.of());

		assertThat(this.reading.one(grading.key(), Actor.SYSTEM).result())
			.hasValueSatisfying((result) -> assertThat(result.score()).isEqualByComparingTo("80.00"));
		assertThat(grading.hasPassed("reopenScores")).isTrue();
		assertThat(grading.openTasks()).containsExactly("postNotice");
	}

	@Test
	void endsWithAnOrganisationThatIsMergedWhileItsNoticeStands() {
		var grading = surveyed("95", "92", 95, 5, Map.of());
		grading.as(this.officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-04-21", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		var other = this.staffing.aBranchWith(2);

		this.closure.merge(this.branch.code(), other.code(),
				new Approval(LocalDate.of(2012, 4, 21), "示党〔2012〕12号", "工作联系紧密"),
				this.raters.actor(this.officers.get(0)));

		assertThat(grading.isEnded()).isTrue();
		assertThat(grading.hasPassed("gradingStopped")).isTrue();
		var view = this.reading.one(grading.key(), Actor.SYSTEM);
		assertThat(view.stage()).isEqualTo(GradingStage.CLOSED);
		assertThat(view.result()).isEmpty();
		assertThat(view.closed()).hasValueSatisfying((why) -> assertThat(why).contains("并入"));
		assertThat(this.reading.latest(this.branch.code())).isEmpty();
	}

	@Test
	void isScoredAnewWhenTheCollegeSendsItBack() {
		var grading = surveyed("95", "92", 95, 5, Map.of());
		noticed(grading);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(this.committee).answer("confirmGrade", Map.of("decision", "RETURNED")))
			.withMessageContaining("理由");
		grading.as(this.committee).answer("confirmGrade", Map.of("decision", "RETURNED", "opinion", "第 15 题分数偏高"));

		assertThat(grading.openTasks()).containsExactly("scoreOrganization");
	}

	@Test
	void goesOnWhenTheLastTwoScoresComeAtOnce() throws Exception {
		var grading = opened();
		this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), "95");
		appoint(grading, this.officers);
		this.raters.submit(grading.key(), SheetKind.SCORE, this.officers.get(0), "92");

		var last = this.transactions.execute((transaction) -> {
			this.raters.submit(grading.key(), SheetKind.SCORE, this.officers.get(1), "92");
			var other = CompletableFuture
				.runAsync(() -> this.raters.submit(grading.key(), SheetKind.SCORE, this.officers.get(2), "92"));
			assertThat(other).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
			return other;
		});
		Objects.requireNonNull(last).get(10, TimeUnit.SECONDS);

		assertThat(grading.openTasks()).containsExactly("findVetoes");
	}

	@Test
	void isHandedInThoughADraftIsSavedAtOnce() throws Exception {
		var grading = opened();
		var secretary = this.raters.actor(this.branch.secretary());
		var lines = this.raters.lines(grading.key(), SheetKind.SELF, secretary, "5");

		var draft = this.transactions.execute((transaction) -> {
			this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), "95");
			var other = CompletableFuture
				.runAsync(() -> this.sheets.draft(grading.key(), SheetKind.SELF, lines, secretary));
			assertThat(other).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
			return other;
		});

		assertThat(Objects.requireNonNull(draft)).failsWithin(Duration.ofSeconds(10))
			.withThrowableThat()
			.withRootCauseInstanceOf(RegulationViolated.class);
		assertThat(grading.openTasks()).containsExactly("appointEvaluators");
	}

	@Test
	void isNotJudgedByWhoeverScoredForABranchWithoutASecretary() {
		this.jdbc.sql("delete from post where unit = ?").param(this.branch.code()).update();
		var grading = opened();
		this.raters.submit(grading.key(), SheetKind.SELF, this.officers.get(0), "95");
		var three = List.of(this.officers.get(1), this.officers.get(2), this.committee);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> appoint(grading, three))
			.withMessageContaining("自评由您提交");
		grading.as(this.officers.get(1));
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.answer("appointEvaluators", Map.of("evaluators", this.officers)))
			.withMessageContaining("提交自评的人不能参加考评");
		grading.answer("appointEvaluators", Map.of("evaluators", three));
		three.forEach((one) -> this.raters.submit(grading.key(), SheetKind.SCORE, one, "92"));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(this.officers.get(0)).answer("findVetoes", Map.of()))
			.withMessageContaining("自评由您提交");
		assertThat(grading.as(this.officers.get(1)).answer("findVetoes", Map.of()).openTasks())
			.containsExactly("surveyMasses");
	}

	@Test
	void isNotConfirmedByWhoeverScored() {
		this.officers = List.of(this.officers.get(0), this.officers.get(1), this.committee);
		var grading = surveyed("95", "92", 95, 5, Map.of());
		noticed(grading);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(this.committee).answer("confirmGrade", Map.of("decision", "CONFIRMED")))
			.withMessage("您参加了本次考评打分，请由其他党委委员审定");
		grading.as(this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER))
			.answer("confirmGrade", Map.of("decision", "CONFIRMED"));

		assertThat(grading.hasPassed("publishGrade")).isTrue();
	}

	@Test
	void isNotConfirmedByAMemberOfTheBranch() {
		var grading = surveyed("95", "92", 95, 5, Map.of());
		noticed(grading);
		var member = this.branch.people().get(1).userId();
		this.appointments.appoint(member, Unit.COLLEGE, PostKind.COMMITTEE_MEMBER, LocalDate.of(2012, 1, 1));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(member).answer("confirmGrade", Map.of("decision", "CONFIRMED")))
			.withMessageContaining("应当回避");
	}

	@Test
	void refusesTwoEvaluatorsAndOneOfTheBranch() {
		var grading = opened();
		this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), "95");
		assertThat(grading.as(this.officers.get(0)).form("appointEvaluators")).containsEntry("least", 3);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> appoint(grading, this.officers.subList(0, 2)))
			.withMessage("考评人员至少 3 人，现在只有 2 人，请补足");
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(
				() -> appoint(grading, List.of(this.officers.get(0), this.officers.get(1), this.branch.secretary())))
			.withMessageContaining("应当回避");
		assertThat(grading.openTasks()).containsExactly("appointEvaluators");
	}

	@Test
	void doesNotEndATaskOfAPageInTasklist() {
		var grading = opened();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(this.branch.secretary()).answer("assessSelf", Map.of()))
			.withMessageContaining("请先打开自评页面");
		this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), "95");
		appoint(grading, this.officers);
		this.raters.submit(grading.key(), SheetKind.SCORE, this.officers.get(0), "92");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> grading.as(this.officers.get(0)).answer("scoreOrganization", Map.of()))
			.withMessageContaining("还有考评人员没有提交评分");
	}

	private Case opened() {
		return this.cases.of(this.raters.open(this.branch, 2012, "2012-05-10"));
	}

	private Case scored(String self, String superior) {
		var grading = opened();
		this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), self);
		appoint(grading, this.officers);
		this.officers.forEach((officer) -> this.raters.submit(grading.key(), SheetKind.SCORE, officer, superior));
		return grading;
	}

	private Case surveyed(String self, String superior, int satisfied, int dissatisfied, Map<String, ?> vetoes) {
		var grading = scored(self, superior);
		grading.as(this.officers.get(0)).answer("findVetoes", vetoes);
		this.raters.ask(grading.key(), this.officers.get(0), satisfied, dissatisfied);
		return grading.settle();
	}

	private void appoint(Case grading, List<String> people) {
		grading.as(this.officers.get(0)).answer("appointEvaluators", Map.of("evaluators", people));
	}

	private void noticed(Case grading) {
		grading.as(this.officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-04-21", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		grading.waitOut("noticePeriodEnded");
	}

}
