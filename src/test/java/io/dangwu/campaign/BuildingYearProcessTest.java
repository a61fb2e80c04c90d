package io.dangwu.campaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.campaign.rule.Phase;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.grading.GradingReading;
import io.dangwu.grading.Raters;
import io.dangwu.grading.SheetKind;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Approval;
import io.dangwu.organization.ClosureService;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.rectification.ClosingService;
import io.dangwu.rectification.PlanDraft;
import io.dangwu.rectification.ProblemDraft;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.RectificationReading;
import io.dangwu.rectification.Verification;
import io.dangwu.rectification.rule.FiveGoods;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A building year under a moved clock, over a small part of a college. */
@ApplicationTest
class BuildingYearProcessTest {

	private static final byte[] PDF = "%PDF-1.4\n%EOF".getBytes(StandardCharsets.US_ASCII);

	private static final ImplementationPlan PLAN = new ImplementationPlan(LocalDate.of(2012, 4, 10), "会议纪要 3 号",
			"按学院方案逐项落实");

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private Brigades brigades;

	@Autowired
	private CampaignService campaigns;

	@Autowired
	private CampaignReading reading;

	@Autowired
	private CampaignLetters letters;

	@Autowired
	private UnitProgress progress;

	@Autowired
	private PlanFiles files;

	@Autowired
	private ImplementationPlans implementations;

	@Autowired
	private UnitYearReading years;

	@Autowired
	private EvidenceReading evidence;

	@Autowired
	private ClosureService closure;

	@Autowired
	private GradingReading gradings;

	@Autowired
	private RectificationReading rectifications;

	@Autowired
	private RectificationPlanService plans;

	@Autowired
	private ClosingService closing;

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private JdbcClient jdbc;

	private String office;

	private List<String> officers;

	private String committee;

	@BeforeEach
	void hire() {
		this.cases.on("2012-04-10");
		this.office = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		this.officers = this.raters.officers();
		this.committee = this.staffing.anOfficer(PostKind.COMMITTEE_MEMBER);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void goesFromTheOpeningToTheSummary() {
		var direct = this.staffing.aBranchWith(5);
		var brigade = this.brigades.aGeneralBranchWithAYoungBranch();
		var campaign = opened(direct.code(), brigade.general());
		campaign.as(this.office)
			.answer("holdCollegeMobilisation", Map.of("heldOn", "2012-04-10", "speaker", secretaryOfTheCollege()));

		var general = planned(brigade.general(), brigade.secretary());
		var young = mobilised(brigade.branch().code(), brigade.branch().secretary());
		var branch = planned(direct.code(), direct.secretary());
		List.of(general, young, branch).forEach((unit) -> unit.waitOut("gradingOpens"));
		grade(brigade.branch().code(), brigade.branch().secretary(), brigade.officers());
		graded(brigade.general(), brigade.secretary());
		graded(direct.code(), direct.secretary());

		assertThat(general.settle().openTasks()).containsExactly("sumUpYear");
		assertThat(young.settle().openTasks()).containsExactly("sumUpYear");
		assertThat(branch.settle().openTasks()).isEmpty();
		rectified(direct);
		assertThat(branch.settle().openTasks()).containsExactly("sumUpYear");
		sumUp(general, brigade.secretary());
		sumUp(young, brigade.branch().secretary());
		sumUp(branch, direct.secretary());
		campaign.waitOut("summaryOpens");
		campaign.as(this.office)
			.answer("sumUpCampaign", Map.of("summarisedOn", "2012-11-16", "summary", "全部党组织完成各阶段任务"));

		assertThat(campaign.isEnded()).isTrue();
		assertThat(campaign.hasPassed("openBudget")).isTrue();
		assertThat(List.of(general, young, branch)).allMatch(Case::isEnded);
		var coverage = this.reading.coverage(campaign.key(), Actor.SYSTEM);
		assertThat(coverage.rows()).hasSize(3).allMatch(CoverageRow::isEnded);
		assertThat(coverage.campaign().summary()).hasValue("全部党组织完成各阶段任务");
	}

	/**
	 * Four are graded and rectify; the others were founded this year and get no grade.
	 */
	@Test
	void carriesFortySixOrganisationsToTheEnd() {
		var graded = branches(4, 5);
		var young = branches(42, 1);
		young.forEach(this::foundThisYear);
		var all = Stream.concat(graded.stream(), young.stream()).toList();
		var campaign = opened(all.stream().map(Branch::code).toArray(String[]::new));
		campaign.as(this.office)
			.answer("holdCollegeMobilisation", Map.of("heldOn", "2012-04-10", "speaker", secretaryOfTheCollege()));
		assertThat(all)
			.allSatisfy((one) -> assertThat(unit(one.code()).openTasks()).containsExactly("planImplementation"));

		all.forEach((one) -> planned(one.code(), one.secretary()));
		all.forEach((one) -> unit(one.code()).waitOut("gradingOpens"));
		young.forEach((one) -> grade(one.code(), one.secretary(), this.officers));
		graded.forEach((one) -> graded(one.code(), one.secretary()));
		graded.forEach(this::rectified);
		all.forEach((one) -> sumUp(unit(one.code()), one.secretary()));
		campaign.waitOut("summaryOpens");
		campaign.as(this.office).answer("sumUpCampaign", Map.of("summarisedOn", "2012-11-16", "summary", "全部办结"));

		assertThat(campaign.isEnded()).isTrue();
		assertThat(this.reading.coverage(campaign.key(), Actor.SYSTEM).rows()).hasSize(46)
			.allMatch(CoverageRow::isEnded);
	}

	@Test
	void refusesASpeakerWhoIsNotTheSecretary() {
		var branch = this.staffing.aBranchWith(2);
		opened(branch.code());
		var unit = unit(branch.code());
		plan(unit, branch.secretary());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> mobilise(unit, branch.secretary(), branch.people().get(1).userId()))
			.withMessageContaining("亲自");
		assertThat(unit.openTasks()).containsExactly("holdMobilisation");
	}

	@Test
	void mobilisesLevelByLevel() {
		var brigade = this.brigades.aGeneralBranchWithAYoungBranch();
		opened(brigade.general());
		this.cases.on("2012-04-12");
		var general = unit(brigade.general());
		plan(general, brigade.secretary());
		general.as(brigade.secretary())
			.answer("holdMobilisation", Map.of("heldOn", "2012-04-12", "speaker", brigade.secretary(), "audience", 20));

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> mobilise(unit(brigade.branch().code()), brigade.branch().secretary(),
					brigade.branch().secretary()))
			.withMessageContaining("上级党组织动员日期 2012-04-12");
	}

	@Test
	void showsWhoIsLateAndUrgesThem() {
		var branch = this.staffing.aBranchWith(1);
		var campaign = opened(branch.code());
		this.cases.on("2012-04-23");

		var row = rows(campaign, List.of(branch.code())).get(0);

		assertThat(row.standing()).hasValueSatisfying((standing) -> {
			assertThat(standing.phase()).hasValue(Phase.MOBILISATION);
			assertThat(standing.daysLate()).isEqualTo(3);
		});
		assertThat(this.letters.urge(campaign.key(), office())).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from notification where dedup_key like ?")
			.param(campaign.key() + " urge%")
			.query(Long.class)
			.single()).isPositive();
	}

	@Test
	void wantsAReasonForWhatIsLeftOpen() {
		var branch = this.staffing.aBranchWith(1);
		var campaign = opened(branch.code());
		campaign.as(this.office)
			.answer("holdCollegeMobilisation", Map.of("heldOn", "2012-04-10", "speaker", secretaryOfTheCollege()));
		campaign.waitOut("summaryOpens");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> campaign.as(this.office)
				.answer("sumUpCampaign", Map.of("summarisedOn", "2012-11-16", "summary", "总结")))
			.withMessageContaining("还有 1 个党组织没有办结");
		campaign.answer("sumUpCampaign",
				Map.of("summarisedOn", "2012-11-16", "summary", "总结", "leftOpen", "支部拟并入其他支部"));

		assertThat(campaign.isEnded()).isTrue();
		assertThat(unit(branch.code()).isEnded()).isFalse();
	}

	@Test
	void endsTheYearOfAnOrganisationThatIsMerged() {
		var merged = this.staffing.aBranchWith(2);
		var other = this.staffing.aBranchWith(2);
		var campaign = opened(merged.code(), other.code());
		var unit = unit(merged.code());

		this.closure.merge(merged.code(), other.code(),
				new Approval(LocalDate.of(2012, 4, 10), "示党〔2012〕12号", "工作联系紧密"),
				this.raters.actor(this.officers.get(0)));

		assertThat(unit.isEnded()).isTrue();
		assertThat(unit.hasPassed("unitYearStopped")).isTrue();
		assertThat(rows(campaign, List.of(merged.code()))).singleElement()
			.satisfies((row) -> assertThat(row.closed())
				.hasValueSatisfying((why) -> assertThat(why).startsWith("已于 2012-04-10 并入")));
		assertThat(unit(other.code()).openTasks()).containsExactly("planImplementation");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.implementations.submit(unit.key(), PLAN, Actor.SYSTEM))
			.withMessageContaining("已经结束");
	}

	@Test
	void wantsThePlanAsAFileOfItsOwn() {
		var branch = this.staffing.aBranchWith(2);
		opened(branch.code());
		var unit = unit(branch.code());
		var secretary = this.raters.actor(branch.secretary());
		var member = this.raters.actor(branch.people().get(1).userId());
		var stranger = this.raters.actor(this.staffing.aBranchWith(1).secretary());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> unit.as(branch.secretary()).answer("planImplementation", Map.of()))
			.withMessageContaining("请先打开实施方案页面");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.implementations.submit(unit.key(), new ImplementationPlan(null, "", " "), secretary))
			.withMessageContaining("请填写制定日期")
			.withMessageContaining("请先上传实施方案文件");
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(
				() -> this.files.add(unit.key(), "方案.pdf", "MZ".getBytes(StandardCharsets.US_ASCII), secretary));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.files.add(unit.key(), "方案.pdf", PDF, member));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.files.add(unit.key(), "方案.pdf", PDF, stranger));
		plan(unit, branch.secretary());

		assertThat(unit.openTasks()).containsExactly("holdMobilisation");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.files.add(unit.key(), "方案.pdf", PDF, secretary))
			.withMessageContaining("已经提交");
		var year = this.years.one(unit.key(), member);
		assertThat(year.files()).singleElement()
			.satisfies((file) -> assertThat(this.evidence.content(file.id(), member).bytes()).isEqualTo(PDF))
			.satisfies((file) -> assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.evidence.content(file.id(), stranger)));
	}

	@Test
	void takesInWhoWasForgotten() {
		var branch = this.staffing.aBranchWith(1);
		var forgotten = this.staffing.aBranchWith(1);
		var campaign = opened(branch.code());
		assertThat(rows(campaign, List.of(forgotten.code()))).allMatch(CoverageRow::isMissing);

		this.campaigns.include(campaign.key(), forgotten.code(), office());

		assertThat(unit(forgotten.code()).openTasks()).containsExactly("planImplementation");
		assertThat(rows(campaign, List.of(forgotten.code()))).noneMatch(CoverageRow::isMissing);
	}

	@Test
	void takesNobodyTwiceAYear() {
		var branch = this.staffing.aBranchWith(1);
		opened(branch.code());

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> opened(branch.code()))
			.withMessageContaining("已经参加 2012 年的活动");
	}

	@Test
	void isOpenedByThePartyOfficeAlone() {
		var branch = this.staffing.aBranchWith(1);

		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.campaigns.open(campaign(branch.code()), this.raters.actor(branch.secretary())));
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.campaigns.open(new NewCampaign(" ", this.reading.proposed(), Set.of()), office()))
			.withMessageContaining("活动名称")
			.withMessageContaining("至少选择一个");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.campaigns.open(campaign("ZZ00"), office()))
			.withMessageContaining("请从列表中选择");
	}

	@Test
	void goesOnWithAGradingThatHasBegunBefore() {
		var branch = this.staffing.aBranchWith(2);
		var begun = this.raters.open(branch, 2012, "2012-05-10");
		opened(branch.code());

		planned(branch.code(), branch.secretary()).waitOut("gradingOpens");

		assertThat(this.gradings.mark(branch.code(), 2012))
			.hasValueSatisfying((mark) -> assertThat(mark.businessKey()).isEqualTo(begun));
	}

	private List<Branch> branches(int number, int members) {
		return IntStream.range(0, number).mapToObj((place) -> this.staffing.aBranchWith(members)).toList();
	}

	private void foundThisYear(Branch branch) {
		this.jdbc.sql("update organization set established_on = '2012-03-01' where code = ?")
			.param(branch.code())
			.update();
	}

	private Case opened(String... units) {
		return this.cases.of(this.campaigns.open(campaign(units), office()));
	}

	private NewCampaign campaign(String... units) {
		return new NewCampaign("基层组织建设年活动", this.reading.proposed(), new HashSet<>(List.of(units)));
	}

	private Actor office() {
		return this.raters.actor(this.office);
	}

	private Case unit(String code) {
		return this.cases.of(this.progress.key(code, 2012).orElseThrow());
	}

	private String secretaryOfTheCollege() {
		return this.organizations.holders(Role.of(RoleKind.COLLEGE_SECRETARY)).get(0);
	}

	private List<CoverageRow> rows(Case campaign, List<String> units) {
		return this.reading.coverage(campaign.key(), Actor.SYSTEM)
			.rows()
			.stream()
			.filter((row) -> units.contains(row.unit().code()))
			.toList();
	}

	private Case planned(String code, String secretary) {
		plan(unit(code), secretary);
		return mobilised(code, secretary);
	}

	private Case mobilised(String code, String secretary) {
		return mobilise(unit(code), secretary, secretary);
	}

	private void plan(Case unit, String secretary) {
		var actor = this.raters.actor(secretary);
		this.files.add(unit.key(), "实施方案.pdf", PDF, actor);
		this.implementations.submit(unit.key(), PLAN, actor);
		unit.settle();
	}

	private static Case mobilise(Case unit, String secretary, String speaker) {
		return unit.as(secretary)
			.answer("holdMobilisation", Map.of("heldOn", "2012-04-10", "speaker", speaker, "audience", 5));
	}

	private static void sumUp(Case unit, String secretary) {
		unit.as(secretary)
			.answer("sumUpYear", Map.of("summarisedOn", "2012-05-20", "institution", "谈心谈话制度", "summary", "完成各项任务"));
	}

	private Case grade(String unit, String secretary, List<String> superiors) {
		var grading = this.cases.of(this.gradings.mark(unit, 2012).orElseThrow().businessKey());
		return assess(grading, secretary, superiors);
	}

	private Case assess(Case grading, String secretary, List<String> superiors) {
		this.raters.submit(grading.key(), SheetKind.SELF, secretary, "93");
		grading.as(superiors.get(0)).answer("appointEvaluators", Map.of("evaluators", superiors));
		superiors.forEach((one) -> this.raters.submit(grading.key(), SheetKind.SCORE, one, "94"));
		grading.as(superiors.get(0)).answer("findVetoes", Map.of());
		this.raters.ask(grading.key(), superiors.get(0), 29, 1);
		return grading.settle();
	}

	private void graded(String unit, String secretary) {
		this.cases.on("2012-04-21");
		var grading = grade(unit, secretary, this.officers);
		grading.as(this.officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-04-21", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		grading.waitOut("noticePeriodEnded");
		grading.as(this.committee).answer("confirmGrade", Map.of("decision", "CONFIRMED"));
	}

	private void rectified(Branch branch) {
		this.cases.on("2012-05-20");
		var plan = this.cases.of(this.rectifications.of(branch.code(), Actor.SYSTEM).get(0).businessKey());
		this.plans.submit(plan.key(), draft(branch), this.raters.actor(branch.secretary()));
		plan.as(branch.secretary()).answer("previewPlan", Map.of("decision", "FORWARD", "present", 1));
		meet(plan, branch);
		plan.as(this.officers.get(0)).answer("filePlan", Map.of("filedOn", "2012-05-20", "posted", true));
		for (var number = 1; number <= 2; number++) {
			var responsible = this.raters.actor(branch.people().get(number).userId());
			this.closing.addFile(plan.key(), number, "总结.pdf", PDF, responsible);
			this.closing.report(plan.key(), number, "已经整改", responsible);
			this.closing.verify(plan.key(), number, new Verification(true, null),
					this.raters.actor(this.officers.get(0)));
			plan.settle();
		}
		plan.as(this.officers.get(0))
			.answer("acceptRectification", Map.of("institutions", List.of("1"), "opinion", "整改到位"));
		assess(plan, branch.secretary(), this.officers);
		plan.as(this.committee).answer("confirmPromotion", Map.of());
		plan.as(this.officers.get(0))
			.answer("postNotice",
					Map.of("postedOn", "2012-05-20", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		plan.waitOut("noticePeriodEnded");
	}

	private void meet(Case plan, Branch branch) {
		plan.as(branch.secretary())
			.answer("conveneMeeting", Map.of("decision", "CONVENE", "heldOn", "2012-05-20", "place", "会议室", "chair",
					branch.people().get(0).id(), "votingWay", "PAPER"));
		this.cases.on("2012-05-20");
		plan.answer("registerAttendance", Map.of("present", branch.ids(0, 5), "writtenOpinions", List.of()));
		plan.answer("enterTally", Map.of("yes", 5, "no", 0, "abstain", 0, "writtenYes", 0, "secretBallot", false));
		plan.as(branch.people().get(1).userId()).answer("confirmTally", Map.of("check", "CONFIRMED"));
	}

	private static PlanDraft draft(Branch branch) {
		var problems = IntStream.rangeClosed(1, 2)
			.mapToObj((number) -> new ProblemDraft("组织活动偏少", number, FiveGoods.RESULTS, "每月一次", "排出全年计划",
					branch.people().get(number).id(), LocalDate.of(2012, 9, number), "活动记录"))
			.toList();
		return new PlanDraft(problems, List.of("谈心谈话制度"), List.of("党员先锋岗"));
	}

}
