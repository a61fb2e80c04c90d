package io.dangwu.campaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.campaign.rule.Schedule;
import io.dangwu.engine.Moments;
import io.dangwu.grading.GradingReading;
import io.dangwu.grading.Raters;
import io.dangwu.grading.SheetKind;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.rectification.PlanDraft;
import io.dangwu.rectification.ProblemDraft;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationReading;
import io.dangwu.rectification.rule.FiveGoods;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A campaign whose days are moved while it runs. */
@ApplicationTest
class MovedDeadlinesProcessTest {

	private static final byte[] PDF = "%PDF-1.4\n%EOF".getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private CampaignService campaigns;

	@Autowired
	private CampaignCalendar calendar;

	@Autowired
	private CampaignReading reading;

	@Autowired
	private UnitProgress progress;

	@Autowired
	private PlanFiles files;

	@Autowired
	private ImplementationPlans implementations;

	@Autowired
	private GradingReading gradings;

	@Autowired
	private RectificationReading rectifications;

	@Autowired
	private RectificationPlanService plans;

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	private Actor office;

	private Case campaign;

	@BeforeEach
	void open() {
		this.cases.on("2012-04-10");
		this.branch = this.staffing.aBranchWith(5);
		this.office = this.raters.actor(this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF));
		this.campaign = this.cases.of(this.campaigns
			.open(new NewCampaign("基层组织建设年活动", this.reading.proposed(), Set.of(this.branch.code())), this.office));
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void reschedulesTheTasksOfTheCollegeAndOfItsUnits() {
		move(Phase.MOBILISATION, "2012-04-25");

		assertThat(due(this.campaign, "holdCollegeMobilisation")).isEqualTo("2012-04-25");
		assertThat(due(unit(), "planImplementation")).isEqualTo("2012-04-25");
		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail).contains("“动员部署”截止日期由 2012-04-20 调整为 2012-04-25。", "调整理由：与期中考试冲突"));
	}

	@Test
	void startsTheGradingOnTheNewDay() {
		mobilised();
		var timer = unit().dueDateOf("gradingOpens");

		move(Phase.MOBILISATION, "2012-04-25");

		assertThat(Moments.dayOf(timer)).isEqualTo("2012-04-21");
		assertThat(unit().dueDateOf("gradingOpens")).isEqualTo(Moments.startOf(LocalDate.of(2012, 4, 26)));
		assertThat(mails()).as("who is mobilised is told nothing").isEmpty();
		unit().waitOut("gradingOpens");
		assertThat(this.gradings.mark(this.branch.code(), 2012)).isPresent();
	}

	@Test
	void letsTheCollegeSumUpLater() {
		this.campaign.as(this.office.userId())
			.answer("holdCollegeMobilisation", Map.of("heldOn", "2012-04-10", "speaker",
					this.organizations.holders(Role.of(RoleKind.COLLEGE_SECRETARY)).get(0)));

		move(Map.of(Phase.REGRADING, "2012-12-10", Phase.SUMMARY, "2012-12-20"));

		assertThat(this.campaign.dueDateOf("summaryOpens")).isEqualTo(Moments.startOf(LocalDate.of(2012, 12, 11)));
		this.campaign.waitOut("summaryOpens");
		assertThat(due(this.campaign, "sumUpCampaign")).isEqualTo("2012-12-20");
	}

	@Test
	void awaitsTheOwnScoreUntilTheNewDay() {
		mobilised();
		var grading = grading();
		assertThat(due(grading, "assessSelf")).isEqualTo("2012-05-10");

		this.cases.on("2012-05-09");
		move(Phase.GRADING, "2012-05-20");

		assertThat(due(grading, "assessSelf")).isEqualTo("2012-05-20");
		assertThat(grading.dueDateOf("selfAssessmentOverdue")).isEqualTo(Moments.startOf(LocalDate.of(2012, 5, 21)));
		grading.waitOut("selfAssessmentOverdue");
		assertThat(grading.openTasks()).doesNotContain("assessSelf");
		move(Phase.GRADING, "2012-05-25");
		assertThat(this.gradings.selfUntil(grading.key())).as("what is overdue is not revived").isEqualTo("2012-05-20");
	}

	@Test
	void endsTheRectificationOnTheNewDayButNotBeforeWhatIsPlanned() {
		mobilised();
		var plan = graded();
		assertThat(due(plan, "draftPlan")).isEqualTo("2012-05-31");

		move(Phase.PLANNING, "2012-06-10");
		assertThat(due(plan, "draftPlan")).isEqualTo("2012-06-10");
		this.plans.submit(plan.key(), draft(), this.raters.actor(this.branch.secretary()));
		resolved(plan.settle());
		move(Phase.RECTIFICATION, "2012-11-10");
		assertThat(plan.dueDateOf("rectificationEnded")).isEqualTo(Moments.startOf(LocalDate.of(2012, 11, 11)));
		move(Phase.RECTIFICATION, "2012-07-01");

		assertThat(plan.dueDateOf("rectificationEnded")).as("the last problem of the plan")
			.isEqualTo(Moments.startOf(LocalDate.of(2012, 9, 3)));
		assertThat(this.reading.coverage(this.campaign.key(), this.office).campaign().moves())
			.extracting((move) -> move.phase() + " " + move.formerEnd() + " " + move.newEnd())
			.containsExactly("PLANNING 2012-05-31 2012-06-10", "RECTIFICATION 2012-10-31 2012-11-10",
					"RECTIFICATION 2012-11-10 2012-07-01");
	}

	@Test
	void changesNothingThatIsNotAllowed() {
		this.cases.on("2012-04-15");

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> move(Phase.MOBILISATION, "2012-04-14"))
			.withMessageContaining("已经过去，请填写 2012-04-15 或之后的日期");
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> move(Phase.GRADING, "2012-06-01"))
			.withMessageContaining("不晚于“分类定级”截止日期 2012-06-01");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.calendar.move(this.campaign.key(), schedule(Map.of()), " ", this.office))
			.withMessageContaining("没有改动任何阶段")
			.withMessageContaining("请填写调整理由");
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.calendar.move(this.campaign.key(),
				schedule(Map.of()), "理由", this.raters.actor(this.branch.secretary())));

		assertThat(due(unit(), "planImplementation")).isEqualTo("2012-04-20");
		assertThat(mails()).isEmpty();
	}

	private void move(Phase phase, String end) {
		move(Map.of(phase, end));
	}

	private void move(Map<Phase, String> ends) {
		this.calendar.move(this.campaign.key(), schedule(ends), "与期中考试冲突", this.office);
	}

	private Schedule schedule(Map<Phase, String> moved) {
		var ends = new EnumMap<>(this.calendar.of(this.campaign.key(), this.office).schedule().ends());
		moved.forEach((phase, end) -> ends.put(phase, LocalDate.parse(end)));
		return new Schedule(ends);
	}

	private List<String> mails() {
		return this.jdbc.sql("select facts::text from notification where dedup_key like ?")
			.param(this.campaign.key() + " moved%")
			.query(String.class)
			.list();
	}

	private static String due(Case one, String task) {
		return Moments.dayOf(one.task(task).getDueDate()).toString();
	}

	private Case unit() {
		return this.cases.of(this.progress.key(this.branch.code(), 2012).orElseThrow());
	}

	private void mobilised() {
		var secretary = this.raters.actor(this.branch.secretary());
		var unit = unit();
		this.files.add(unit.key(), "实施方案.pdf", PDF, secretary);
		this.implementations.submit(unit.key(),
				new ImplementationPlan(LocalDate.of(2012, 4, 10), "会议纪要 3 号", "按学院方案逐项落实"), secretary);
		unit.settle()
			.as(secretary.userId())
			.answer("holdMobilisation", Map.of("heldOn", "2012-04-10", "speaker", secretary.userId(), "audience", 5));
	}

	private Case grading() {
		unit().waitOut("gradingOpens");
		return this.cases.of(this.gradings.mark(this.branch.code(), 2012).orElseThrow().businessKey());
	}

	private Case graded() {
		var grading = grading();
		var officers = this.raters.officers();
		this.raters.submit(grading.key(), SheetKind.SELF, this.branch.secretary(), "93");
		grading.as(officers.get(0)).answer("appointEvaluators", Map.of("evaluators", officers));
		officers.forEach((one) -> this.raters.submit(grading.key(), SheetKind.SCORE, one, "94"));
		grading.as(officers.get(0)).answer("findVetoes", Map.of());
		this.raters.ask(grading.key(), officers.get(0), 29, 1);
		grading.settle()
			.as(officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-04-21", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		grading.waitOut("noticePeriodEnded");
		grading.as(this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER))
			.answer("confirmGrade", Map.of("decision", "CONFIRMED"));
		return this.cases.of(this.rectifications.of(this.branch.code(), Actor.SYSTEM).get(0).businessKey());
	}

	private PlanDraft draft() {
		var problems = List.of(problem(1), problem(2));
		return new PlanDraft(problems, List.of("谈心谈话制度"), List.of("党员先锋岗"));
	}

	private ProblemDraft problem(int number) {
		return new ProblemDraft("组织活动偏少", number, FiveGoods.RESULTS, "每月一次", "排出全年计划",
				this.branch.people().get(number).id(), LocalDate.of(2012, 9, number), "活动记录");
	}

	private void resolved(Case plan) {
		this.cases.on("2012-05-20");
		plan.as(this.branch.secretary()).answer("previewPlan", Map.of("decision", "FORWARD", "present", 1));
		plan.answer("conveneMeeting", Map.of("decision", "CONVENE", "heldOn", "2012-05-20", "place", "会议室", "chair",
				this.branch.people().get(0).id(), "votingWay", "PAPER"));
		plan.answer("registerAttendance", Map.of("present", this.branch.ids(0, 5), "writtenOpinions", List.of()));
		plan.answer("enterTally", Map.of("yes", 5, "no", 0, "abstain", 0, "writtenYes", 0, "secretBallot", false));
		plan.as(this.branch.people().get(1).userId()).answer("confirmTally", Map.of("check", "CONFIRMED"));
		plan.as(this.raters.officers().get(0)).answer("filePlan", Map.of("filedOn", "2012-05-20", "posted", true));
	}

}
