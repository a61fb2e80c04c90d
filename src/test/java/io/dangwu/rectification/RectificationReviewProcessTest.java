package io.dangwu.rectification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.engine.PageTasks;
import io.dangwu.evidence.Evidence;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.grading.Grade;
import io.dangwu.grading.GradingReading;
import io.dangwu.grading.Raters;
import io.dangwu.grading.SheetFiles;
import io.dangwu.grading.SheetKind;
import io.dangwu.organization.AccessRefused;
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
import io.dangwu.rectification.rule.FiveGoods;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class RectificationReviewProcessTest {

	private static final byte[] PDF = "%PDF-1.4\n%EOF".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] EXE = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private GradingReading gradings;

	@Autowired
	private RectificationReading reading;

	@Autowired
	private RectificationPlanService plans;

	@Autowired
	private ClosingService closing;

	@Autowired
	private EvidenceReading evidence;

	@Autowired
	private SheetFiles sheetFiles;

	@Autowired
	private Appointments appointments;

	@Autowired
	private PageTasks tasks;

	@Autowired
	private ClosureService closure;

	@Autowired
	private NoticeReading notices;

	@Autowired
	private ObjectionLodging lodging;

	@Autowired
	private ObjectionService objections;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	private List<String> officers;

	private String committee;

	@BeforeEach
	void hire() {
		this.cases.on("2012-05-07");
		this.branch = this.staffing.aBranchWith(24);
		this.officers = this.raters.officers();
		this.committee = this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void raisesABackwardBranchByOneLevelAfterItsPlanWasRefusedOnce() {
		var plan = graded("50", "50", 28, 2);
		forwarded(plan, 3);

		meet(plan, "2012-05-20", 13, 12);
		assertThat(plan.openTasks()).containsExactly("draftPlan");
		forwarded(plan, 3);
		meet(plan, "2012-05-21", 13, 13);
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> filed(plan, "2012-05-20"))
			.withMessageContaining("备案日期 2012-05-20 早于党员大会日期 2012-05-21");
		filed(plan, "2012-05-21");
		plan.as(this.officers.get(0)).answer("reviewSecretary", Map.of("review", "ADMONISH", "opinion", "约谈一次"));
		plan.waitOut("urgeDue");
		for (var problem = 1; problem <= 3; problem++) {
			close(plan, problem);
		}
		regraded(plan, "91", "91", 95, 5);

		assertThat(this.gradings.latest(this.branch.code()))
			.hasValueSatisfying((graded) -> assertThat(graded.grade()).isEqualTo(Grade.AVERAGE));
		assertThat(one(plan).outcome()).hasValue("晋位升级，等次为一般");
		assertThat(plan.hasPassed("rectified")).isTrue();
		assertThat(mails(plan, "urge")).isPositive();
	}

	@Test
	void consolidatesAnAdvancedBranch() {
		var plan = graded("93", "93", 29, 1);
		forwarded(plan, 2);
		meet(plan, "2012-05-20", 24, 24);
		filed(plan);

		assertThat(plan.hasPassed("recordSecretaryReview")).isFalse();
		close(plan, 1);
		close(plan, 2);
		regraded(plan, "94", "94", 29, 1);

		assertThat(one(plan).outcome()).hasValue("巩固先进，等次为先进");
		assertThat(mails(plan, "urge")).isZero();
	}

	@Test
	void meetsAnewAfterAMeetingOfElevenOfTwentyFour() {
		var plan = graded("93", "93", 29, 1);
		forwarded(plan, 2);

		convene(plan, "2012-05-18");
		this.cases.on("2012-05-18");
		plan.as(this.branch.secretary()).answer("registerAttendance", attendance(11));

		assertThat(plan.openTasks()).containsExactly("conveneMeeting");
		assertThat(plan.form("conveneMeeting")).containsEntry("quorum", "有表决权的到会党员须达到应到会党员的半数，会议方为有效。");
		meet(plan, "2012-05-21", 12, 12);
		assertThat(plan.openTasks()).containsExactly("draftPlan");
	}

	@Test
	void comesBackFromTheCommittee() {
		var plan = graded("93", "93", 29, 1);
		submit(plan, draft(2));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> plan.as(this.branch.secretary())
				.answer("previewPlan", Map.of("decision", "FORWARD", "present", 2)))
			.withMessageContaining("到会 2 人不对");
		plan.as(this.branch.secretary())
			.answer("previewPlan", Map.of("decision", "BACK", "present", 1, "opinion", "措施要具体"));

		assertThat(plan.openTasks()).containsExactly("draftPlan");
		assertThat(one(plan).edition()).isEqualTo(2);
	}

	@Test
	void isDiscussedByTheSuperiorOfABranchWithoutACommittee() {
		var plan = graded("93", "93", 29, 1);
		this.jdbc.sql("delete from post where unit = ?").param(this.branch.code()).update();
		this.plans.submit(plan.key(), draft(2), this.raters.actor(this.officers.get(0)));

		assertThat(plan.as(this.officers.get(0)).form("previewPlan")).containsEntry("seats", 0);
		plan.answer("previewPlan", Map.of("decision", "FORWARD"));

		assertThat(plan.openTasks()).containsExactly("conveneMeeting");
		assertThat(one(plan).preview()).hasValue("由上级党组织审议");
	}

	@Test
	void refusesAPlanWithOneProblemAndKeepsNothingOfIt() {
		var plan = graded("93", "93", 29, 1);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> submit(plan, draft(1)))
			.withMessageContaining("突出问题至少 2 个，现在有 1 个");
		assertThat(one(plan).problems()).isEmpty();
		assertThat(plan.openTasks()).containsExactly("draftPlan");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> plan.as(this.branch.secretary()).answer("draftPlan", Map.of()))
			.withMessageContaining("请先打开方案页面");
	}

	@Test
	void refusesAStrangerAndADayAfterTheEnd() {
		var plan = graded("93", "93", 29, 1);
		var stranger = this.staffing.aBranchWith(1).people().get(0).id();
		var late = LocalDate.of(2013, 1, 1);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> submit(plan,
					draft(List.of(problem(1, stranger, LocalDate.of(2012, 9, 1)),
							problem(2, this.branch.people().get(1).id(), late)))))
			.withMessageContaining("不是本支部的党员")
			.withMessageContaining("晚于整改截止日");
	}

	@Test
	void takesNoExeNamedPdfAndNoReportWithoutAFile() {
		var plan = atWork(2);
		var secretary = this.raters.actor(this.branch.secretary());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closing.addFile(plan.key(), 1, "总结.pdf", EXE, secretary))
			.withMessageContaining("内容与扩展名不符");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closing.report(plan.key(), 1, "已整改", secretary))
			.withMessage("请先上传整改佐证材料");
		assertThat(this.evidence.of(plan.key())).isEmpty();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.closing.addFile(plan.key(), 1, "总结.pdf",
				PDF, this.raters.actor(this.staffing.aBranchWith(1).secretary())));
	}

	@Test
	void keepsTheFilesOfAProblemFromThoseOfAnother() {
		var plan = atWork(2);
		close(plan, 1);
		var second = this.raters.actor(this.branch.people().get(2).userId());
		this.closing.addFile(plan.key(), 2, "记录.pdf", PDF, second);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closing.removeFile(plan.key(), 2, file(plan, "P1"), second))
			.withMessageContaining("没有这份佐证材料");
		this.closing.removeFile(plan.key(), 2, file(plan, "P2"), second);

		assertThat(this.evidence.of(plan.key())).extracting(Evidence::slot).containsExactly("P1");
	}

	@Test
	void keepsTheFilesOfProblemsWhenTheBranchScoresItselfAgain() {
		var plan = atWork(2);
		close(plan, 1);
		close(plan, 2);
		accepted(plan);
		var secretary = this.raters.actor(this.branch.secretary());
		this.sheetFiles.add(plan.key(), "Q10", "制度.pdf", PDF, secretary);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.sheetFiles.remove(plan.key(), file(plan, "P1"), secretary))
			.withMessageContaining("没有这份佐证材料");
		this.sheetFiles.remove(plan.key(), file(plan, "Q10"), secretary);

		assertThat(this.evidence.of(plan.key())).extracting(Evidence::slot).containsExactly("P1", "P2");
	}

	@Test
	void givesTheFilesOfAProblemToThoseWhoMayReadThePlan() {
		var plan = atWork(2);
		close(plan, 1);
		close(plan, 2);
		accepted(plan);
		this.sheetFiles.add(plan.key(), "Q10", "制度.pdf", PDF, this.raters.actor(this.branch.secretary()));
		var member = this.raters.actor(this.branch.people().get(3).userId());
		var discipline = this.raters.actor(this.staffing.anOfficer(PostKind.DISCIPLINE_STAFF));
		var stranger = this.raters.actor(this.staffing.aBranchWith(1).secretary());

		assertThat(this.evidence.content(file(plan, "P1"), member).bytes()).isEqualTo(PDF);
		assertThat(this.evidence.content(file(plan, "P1"), discipline).bytes()).isEqualTo(PDF);
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.evidence.content(file(plan, "P1"), stranger));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.evidence.content(file(plan, "Q10"), member));
	}

	@Test
	void letsTheSuperiorSendAProblemBack() {
		var plan = atWork(2);
		report(plan, 1);

		this.closing.verify(plan.key(), 1, new Verification(false, "缺少活动记录"), this.raters.actor(this.officers.get(0)));

		assertThat(one(plan).problems().get(0).state()).isEqualTo(ProblemState.RETURNED);
		assertThat(plan.openTasks()).containsExactly("closeProblem", "closeProblem");
		close(plan, 1);
		assertThat(plan.openTasks()).containsExactly("closeProblem");
	}

	@Test
	void isNotVerifiedByWhoeverAnswersForTheProblem() {
		var plan = atWork(2);
		var secretary = this.raters.actor(this.branch.secretary());
		this.closing.addFile(plan.key(), 1, "总结.pdf", PDF, secretary);
		this.closing.report(plan.key(), 1, "已经整改", secretary);
		var responsible = this.branch.people().get(1).userId();
		this.appointments.appoint(responsible, Unit.COLLEGE, PostKind.ORG_DEPARTMENT_STAFF, LocalDate.of(2012, 1, 1));
		var actor = this.raters.actor(responsible);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closing.verify(plan.key(), 1, new Verification(true, null), actor))
			.withMessage("您是问题 1 的责任人，请由上级其他同志核验");
		assertThat(this.reading.one(plan.key(), actor).problems().get(0).verifies()).isFalse();
	}

	@Test
	void doesNotEndATaskOfAPageInTasklist() {
		var plan = atWork(2);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> plan.as(this.branch.secretary()).answer("closeProblem", Map.of()))
			.withMessageContaining("请先在整改页面提交");
		report(plan, 1);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> plan.as(this.officers.get(0)).answer("verifyClosing", Map.of()))
			.withMessageContaining("请先在整改页面核验");
	}

	@Test
	void isNotPromotedByWhoeverScored() {
		var plan = atWork(2);
		close(plan, 1);
		close(plan, 2);
		this.officers = List.of(this.officers.get(0), this.officers.get(1), this.committee);
		reassessed(plan, "95", "95", 29, 1);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> plan.as(this.committee).answer("confirmPromotion", Map.of()))
			.withMessage("您参加了本次考评打分，请由其他党委委员审定");
		plan.as(this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER)).answer("confirmPromotion", Map.of());

		assertThat(one(plan).outcome()).as("before it was noticed").isEmpty();
		assertThat(plan.openTasks()).containsExactly("postNotice");
	}

	@Test
	void isScoredAnewWhenAnObjectionToItsNewGradeIsUpheld() {
		var plan = atWork(2);
		close(plan, 1);
		close(plan, 2);
		reassessed(plan, "95", "95", 29, 1);
		plan.as(this.committee).answer("confirmPromotion", Map.of());
		noticed(plan);
		var notice = this.notices.ofCase(plan.key());
		assertThat(notice.title()).contains("整改后复评等次拟定为“先进”");
		this.lodging.lodge(notice.id(), new LodgedObjection(ObjectionKind.SIGNED, "活动记录与实际不符", null),
				this.raters.actor(this.branch.people().get(1).userId()));

		plan.as(this.officers.get(0))
			.answer("investigateObjection", Map.of("objection", this.objections.open(plan.key()).get(0).id(), "finding",
					"UPHELD", "answeredOn", "2012-05-20", "document", "复核意见 1 号"));
		this.officers.forEach((officer) -> this.raters.submit(plan.key(), SheetKind.SCORE, officer, "70"));
		plan.as(this.officers.get(0)).answer("findVetoes", Map.of());

		assertThat(plan.openTasks()).containsExactly("confirmPromotion");
		assertThat(plan.as(this.committee).form("confirmPromotion").get("promotion").toString()).contains("80.00");
	}

	@Test
	void endsWithItsBranchAndLeavesWhatIsUnsolvedToTheOther() {
		var plan = atWork(2);
		close(plan, 1);
		var other = this.staffing.aBranchWith(3);
		var merged = this.branch;
		this.branch = other;
		this.cases.on("2012-05-07");
		var next = graded("93", "93", 29, 1);
		this.cases.on("2012-05-20");

		this.closure.merge(merged.code(), other.code(),
				new Approval(LocalDate.of(2012, 5, 20), "示党〔2012〕12号", "工作联系紧密"),
				this.raters.actor(this.officers.get(0)));

		assertThat(plan.isEnded()).isTrue();
		assertThat(plan.hasPassed("rectificationStopped")).isTrue();
		assertThat(one(plan).outcome()).hasValueSatisfying((why) -> assertThat(why).contains("2012-05-20 并入"));
		assertThat(one(next).problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.planned().checkNumber()).isEqualTo(2));
		assertThat(mails(plan, "closed")).isPositive();
	}

	@Test
	void closesNoProblemAfterTheEnd() {
		var plan = atWork(2);
		report(plan, 1);
		var end = one(plan).endsOn();
		this.cases.on(end.plusDays(1).toString());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closing.verify(plan.key(), 1, new Verification(true, null),
					this.raters.actor(this.officers.get(0))))
			.withMessageContaining("整改截止日 %s 已过".formatted(end));
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> report(plan, 2))
			.withMessageContaining("不再办理销号");
		this.cases.on(end.toString());
		close(plan, 2);

		assertThat(one(plan).closed()).isOne();
	}

	@Test
	void refusesWorkThatSomebodyElseHasDone() {
		var plan = atWork(2);
		close(plan, 1);
		var officer = this.officers.get(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.tasks.done(plan.key(), "verifyClosing", "problem", "1", officer))
			.withMessage("这项工作已由他人办理，请刷新页面");
		assertThat(this.jdbc
			.sql("select p.version from rectification_problem p join rectification r on r.id = p.rectification_id"
					+ " where r.business_key = ? and p.number = 1")
			.param(plan.key())
			.query(Long.class)
			.single()).isGreaterThan(2);
	}

	@Test
	void goesOnNextYearWhenAProblemIsLeftOpen() {
		var plan = atWork(2);
		close(plan, 1);

		plan.waitOut("rectificationEnded");
		regraded(plan, "95", "95", 29, 1);

		assertThat(one(plan).outcome()).hasValueSatisfying((words) -> assertThat(words).contains("还有问题没有销号"));
		assertThat(plan.hasPassed("carriedOver")).isTrue();
		this.cases.on("2013-05-07");
		var next = this.raters.open(this.branch, 2013, "2013-05-10");
		assertThat(next).contains("2013");
	}

	private Case atWork(int problems) {
		var plan = graded("93", "93", 29, 1);
		forwarded(plan, problems);
		meet(plan, "2012-05-20", 24, 24);
		return filed(plan);
	}

	private Case graded(String self, String superior, int satisfied, int dissatisfied) {
		var grading = this.cases.of(this.raters.open(this.branch, 2012, "2012-05-10"));
		assess(grading, self, superior, satisfied, dissatisfied);
		grading.as(this.officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-05-07", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		grading.waitOut("noticePeriodEnded");
		grading.as(this.committee).answer("confirmGrade", Map.of("decision", "CONFIRMED"));
		return this.cases.of(this.reading.of(this.branch.code(), Actor.SYSTEM).get(0).businessKey());
	}

	private void assess(Case grading, String self, String superior, int satisfied, int dissatisfied) {
		this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), self);
		grading.as(this.officers.get(0)).answer("appointEvaluators", Map.of("evaluators", this.officers));
		this.officers.forEach((officer) -> this.raters.submit(grading.key(), SheetKind.SCORE, officer, superior));
		grading.as(this.officers.get(0)).answer("findVetoes", Map.of());
		this.raters.ask(grading.key(), this.officers.get(0), satisfied, dissatisfied);
		grading.settle();
	}

	private void forwarded(Case plan, int problems) {
		submit(plan, draft(problems));
		plan.as(this.branch.secretary()).answer("previewPlan", Map.of("decision", "FORWARD", "present", 1));
	}

	private void submit(Case plan, PlanDraft draft) {
		this.plans.submit(plan.key(), draft, this.raters.actor(this.branch.secretary()));
	}

	private PlanDraft draft(int problems) {
		var drafts = new ArrayList<ProblemDraft>();
		for (var number = 1; number <= problems; number++) {
			drafts.add(problem(number, this.branch.people().get(number).id(), LocalDate.of(2012, 9, number)));
		}
		return draft(drafts);
	}

	private static PlanDraft draft(List<ProblemDraft> problems) {
		return new PlanDraft(problems, List.of("谈心谈话制度"), List.of("党员先锋岗"));
	}

	private static ProblemDraft problem(int check, UUID responsible, LocalDate deadline) {
		return new ProblemDraft("组织活动偏少", check, FiveGoods.RESULTS, "每月一次", "排出全年计划", responsible, deadline, "活动记录");
	}

	private void convene(Case plan, String day) {
		var answers = new HashMap<String, Object>(Map.of("decision", "CONVENE", "heldOn", day, "place", "会议室", "chair",
				this.branch.people().get(0).id()));
		answers.put("votingWay", "PAPER");
		plan.as(this.branch.secretary()).answer("conveneMeeting", answers);
	}

	private void meet(Case plan, String day, int present, int yes) {
		convene(plan, day);
		this.cases.on(day);
		plan.as(this.branch.secretary()).answer("registerAttendance", attendance(present));
		plan.answer("enterTally",
				Map.of("yes", yes, "no", present - yes, "abstain", 0, "writtenYes", 0, "secretBallot", false));
		plan.as(this.branch.people().get(1).userId()).answer("confirmTally", Map.of("check", "CONFIRMED"));
	}

	private Map<String, Object> attendance(int present) {
		return Map.of("present", this.branch.ids(0, present), "writtenOpinions", List.of());
	}

	private Case filed(Case plan) {
		return filed(plan, "2012-05-20");
	}

	private Case filed(Case plan, String day) {
		return plan.as(this.officers.get(0)).answer("filePlan", Map.of("filedOn", day, "posted", true));
	}

	private void report(Case plan, int number) {
		var secretary = this.raters.actor(this.branch.people().get(number).userId());
		this.closing.addFile(plan.key(), number, "../整改 总结.PDF", PDF, secretary);
		this.closing.report(plan.key(), number, "已经整改", secretary);
	}

	private void close(Case plan, int number) {
		report(plan, number);
		this.closing.verify(plan.key(), number, new Verification(true, null), this.raters.actor(this.officers.get(0)));
		plan.settle();
	}

	private UUID file(Case plan, String slot) {
		return this.evidence.of(plan.key())
			.stream()
			.filter((file) -> file.slot().equals(slot))
			.map(Evidence::id)
			.findFirst()
			.orElseThrow();
	}

	private void accepted(Case plan) {
		plan.as(this.officers.get(0))
			.answer("acceptRectification", Map.of("institutions", List.of("1"), "opinion", "整改到位"));
	}

	private void regraded(Case plan, String self, String superior, int satisfied, int dissatisfied) {
		reassessed(plan, self, superior, satisfied, dissatisfied);
		plan.as(this.committee).answer("confirmPromotion", Map.of());
		noticed(plan);
		plan.waitOut("noticePeriodEnded");
	}

	private void noticed(Case plan) {
		plan.as(this.officers.get(0))
			.answer("postNotice", Map.of("postedOn", LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()),
					"channels", List.of("UNIT_BOARD"), "textChecked", true));
	}

	private void reassessed(Case plan, String self, String superior, int satisfied, int dissatisfied) {
		accepted(plan);
		assess(plan, self, superior, satisfied, dissatisfied);
	}

	private RectificationView one(Case plan) {
		return this.reading.one(plan.key(), Actor.SYSTEM);
	}

	private long mails(Case plan, String occasion) {
		return this.jdbc.sql("select count(*) from notification where dedup_key like ?")
			.param(plan.key() + " " + occasion + "%")
			.query(Long.class)
			.single();
	}

}
