package io.dangwu.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.local.college.Newcomers;
import io.dangwu.member.Arrival;
import io.dangwu.member.ArrivalService;
import io.dangwu.member.IntroductionLetter;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Papers;
import io.dangwu.member.TransferReading;
import io.dangwu.member.TransferService;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class MovedCaseProcessTest {

	private static final String NEIGHBOUR = "ZZ01-T02";

	private static final String FAR = "ZZ02-T01";

	@Autowired
	private Chain chain;

	@Autowired
	private Staffing staffing;

	@Autowired
	private CaseRegister cases;

	@Autowired
	private CaseInformation information;

	@Autowired
	private MovedProbationService movedProbation;

	@Autowired
	private TransferService transfers;

	@Autowired
	private TransferReading reading;

	@Autowired
	private ArrivalService arrivals;

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestRestTemplate http;

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "inspectActivist, ZZ01-T02", "appointIntroducers, ZZ02-T01", "conveneMeeting, ZZ02-T01",
			"inspectProbationer, ZZ01-T02" })
	void showsItsOpenTaskToTheNewBranchAndNoMoreToTheOld(String task, String to) {
		var key = this.chain.waitingAt(task);
		var before = tasksSeenBy(Chain.BRANCH, key);

		move(key, to);

		assertThat(before).contains(task);
		assertThat(tasksSeenBy(to, key)).contains(task);
		assertThat(tasksSeenBy(Chain.BRANCH, key)).isEmpty();
		assertThat(historySeenBy(Chain.BRANCH, key)).isEmpty();
		assertThat(this.information.unit(key)).isEqualTo(to);
		assertThat(this.cases.find(key, secretary(to)).lines()).last()
			.satisfies((line) -> assertThat(line.outcome()).isEqualTo(Outcome.MOVED));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.cases.find(key, secretary(Chain.BRANCH)));
		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
	}

	@Test
	void countsTheTimeServedInTheOldBranch() {
		var key = this.chain.waitingAt("inspectActivist");
		var year = this.information.cultivationYear(key);

		move(key, FAR);
		this.chain.walkTo(key, "proposeProspect");

		assertThat(this.information.cultivationYear(key)).isEqualTo(year);
		assertThat(this.chain.today()).isBefore(year.plusMonths(1));
	}

	@Test
	void takesATaskFromWhoeverHadTakenIt() {
		var key = this.chain.waitingAt("inspectActivist");
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
		this.tasks.setAssignee(task.getId(), holder(Chain.BRANCH));

		move(key, NEIGHBOUR);

		assertThat(this.tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isNull();
		assertThat(candidates(task.getId())).containsExactly("branch-secretary-" + NEIGHBOUR);
	}

	@Test
	void tellsTheNewSecretary() {
		var key = this.chain.waitingAt("inspectActivist");
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();

		move(key, NEIGHBOUR);

		assertThat(mailsTo(holder(NEIGHBOUR), task.getId())).isOne();
		assertThat(mailsTo(holder(NEIGHBOUR), key + "%重新确定培养联系人")).isOne();
	}

	@Test
	void asksSomebodyElseWhenACultivatorMoves() {
		var cultivator = this.staffing.aMember(Chain.BRANCH, "培养联系人");
		var key = this.chain.waitingAt("assignCultivators");
		this.chain.answer(key, "assignCultivators", Map.of("cultivators", List.of(cultivator.id().toString())));
		this.chain.walkTo(key, "inspectActivist");
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
		assertThat(candidates(task.getId())).contains(cultivator.userId());

		this.transfers.move(cultivator.id(), FAR, this.chain.today(), Actor.SYSTEM);

		assertThat(candidates(task.getId())).containsExactly("branch-secretary-" + Chain.BRANCH);
		assertThat(mailsTo(holder(Chain.BRANCH), key + "%组织关系已经转走，请重新确定")).isOne();
	}

	@Test
	void goesWithItsBranchWhenThatIsMergedIntoAnother(@Autowired DevelopmentService developments) {
		var from = this.staffing.aBranchWith(2);
		var into = this.staffing.aBranchWith(2);
		this.chain.dayIs("2016-03-01");
		var people = this.jdbc.sql("select count(*) from member").query(Integer.class).single();
		var key = developments.receive(new Newcomers(people).next(from.code(), this.chain.today()), Submission.OWN_UNIT,
				Actor.SYSTEM);
		this.chain.walkTo(key, "holdTalk");

		this.transfers.moveAll(from.code(), into.code(), this.chain.today(), "院党〔2016〕3号", Actor.SYSTEM);

		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
		assertThat(candidates(task.getId())).containsExactly("branch-secretary-" + into.code());
		assertThat(this.information.unit(key)).isEqualTo(into.code());
	}

	@Test
	void waitsForTheEndOfANotice() {
		var key = this.chain.waitingAt("watchNotice");

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> move(key, NEIGHBOUR))
			.withMessageContaining("公示 ")
			.withMessageContaining("尚未结束");

		assertThat(this.information.unit(key)).isEqualTo(Chain.BRANCH);
	}

	@Test
	void waitsForTheEndOfAMeetingThatWasConvened() {
		var key = this.chain.waitingAt("registerAttendance");

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> move(key, NEIGHBOUR))
			.withMessageContaining("支部大会 ")
			.withMessageContaining("已经召集、尚未办结");
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(
				() -> this.transfers.moveAll(Chain.BRANCH, NEIGHBOUR, this.chain.today(), "院组〔2016〕1号", Actor.SYSTEM))
			.withMessageContaining("支部大会 ");
	}

	@Test
	void endsWithWhoLeavesTheCollegeOnceTheReceiptHasCome() {
		var key = this.chain.waitingAt("inspectActivist");
		var person = this.information.person(key);

		var transfer = this.transfers.issue(person.id(), "示例市第一中学党支部", letter("转〔2016〕1号"), Actor.SYSTEM);
		assertThat(this.chain.openTasks(key)).containsExactly("inspectActivist");
		this.transfers.close(transfer, this.chain.today(), "回执 1", Actor.SYSTEM);

		assertThat(this.chain.stage(key)).isEqualTo(Stage.MOVED_OUT);
		assertThat(this.information.person(key).status()).isEqualTo(MemberStatus.LEFT);
		assertThat(this.chain.openTasks(key)).isEmpty();
		assertThat(isRunning(key)).isFalse();
		assertThat(this.cases.find(key, Actor.SYSTEM).lines()).last()
			.satisfies((line) -> assertThat(line.reason()).isEqualTo("移交材料：入党申请书、培养教育考察登记材料"));
	}

	@Test
	void keepsWhoLeavesUntilThePapersAreArchived() {
		var key = this.chain.waitingAt("archiveDossier");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.transfers.issue(this.information.person(key).id(), "示例市第一中学党支部", letter("转〔2016〕2号"),
					Actor.SYSTEM))
			.withMessageContaining("尚未归档");
	}

	@Test
	void examinesTheAdmissionOfAProbationaryMemberWhoMovedBeforeTheConversionIsDiscussed() {
		var key = this.chain.waitingAt("reviewProbation");
		move(key, FAR);

		assertThat(this.chain.openTasks(key)).containsExactly("checkTransferIn", "reviewProbation");
		refuses(key, "reviewProbation", Map.of(), "转入的入党材料还没有审查");
		refuses(key, "checkTransferIn", Map.of("papers", List.of("APPLICATION_FORM")),
				"入党材料还缺：入党申请书、政治审查材料、培养教育考察登记材料");
		refuses(key, "checkTransferIn", Map.of("reported", false), "原党组织介绍");
		this.chain.answer(key, "checkTransferIn", Map.of());

		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
		assertThat(isRunning(key)).isFalse();
	}

	@Test
	void examinesOnlyOnceWhoMovesTwiceBeforeTheExamination() {
		var key = this.chain.waitingAt("inspectProbationer");

		move(key, FAR);
		move(key, NEIGHBOUR);

		assertThat(this.chain.openTasks(key)).containsExactly("checkTransferIn", "inspectProbationer");
	}

	@Test
	void recognisesNobodyNoMoreWithoutTheApprovalOfTheCounty() {
		var key = this.chain.waitingAt("inspectProbationer", "2026-05-18");
		move(key, FAR);
		var refused = Map.of("conclusion", "NOT_RECOGNISED");

		refuses(key, "checkTransferIn", refused, "县级以上党委组织部门批准（依据《中国共产党发展党员工作细则（2026年修订）》第三十四条）");
		this.chain.answer(key, "checkTransferIn",
				Map.of("conclusion", "NOT_RECOGNISED", "approvedByCounty", true, "approvalRef", "县组〔2028〕1号"));

		assertThat(this.chain.stage(key)).isEqualTo(Stage.NOT_RECOGNISED);
		assertThat(this.information.person(key).status()).isEqualTo(MemberStatus.CANCELLED);
		assertThat(isRunning(key)).isFalse();
	}

	@Test
	void leavesNothingOpenWhenTheApplicationIsTakenBackDuringTheExamination(
			@Autowired DevelopmentService developments) {
		var key = this.chain.waitingAt("inspectProbationer");
		move(key, FAR);

		developments.withdraw(key, this.chain.today(), "本人书面申请", Actor.SYSTEM);

		assertThat(isRunning(key)).isFalse();
	}

	@Test
	void putsTheDiscussionOffByHalfAYearAndCountsFromTheEndOfProbationAllTheSame() {
		var key = this.chain.waitingAt("applyForConversion");
		var end = this.information.probationEnd(key);
		move(key, FAR);
		this.chain.walkTo(key, "applyForConversion");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> postpone(key, end.plusMonths(6).plusDays(1)))
			.withMessageContaining("最迟为 " + end.plusMonths(6));
		this.chain.answer(key, "applyForConversion", Map.of());
		postpone(key, end.plusMonths(6));
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> postpone(key, end.plusMonths(3)))
			.withMessageContaining("可以推迟一次");

		this.chain.walkTo(key, "reviewProbation");
		assertThat(this.chain.today()).isEqualTo(end.plusMonths(6));
		this.chain.walkOn(key);
		assertThat(this.information.person(key).milestones().fullSince()).isEqualTo(end);
	}

	@Test
	void putsNoDiscussionOffForWhoHasNotMoved() {
		var key = this.chain.waitingAt("applyForConversion");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> postpone(key, this.information.probationEnd(key).plusMonths(1)))
			.withMessageContaining("只有预备期内转入的预备党员");
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.movedProbation.postpone(key, this.chain.today(), "工作需要", secretary(NEIGHBOUR)));
	}

	@Test
	void takesUpTheCaseOfAnActivistWhoComesWithAYearServed() {
		this.chain.dayIs("2016-05-16");
		var key = arrived(MemberStatus.ACTIVIST, new Papers(LocalDate.parse("2015-04-01"), null, null, null, null, 2));

		this.chain.walkTo(key, "proposeProspect");

		assertThat(this.chain.stage(key)).isEqualTo(Stage.ACTIVIST);
		assertThat(this.information.cultivationYear(key)).isEqualTo("2016-04-01");
		assertThat(this.chain.today()).isBefore("2016-06-01");
		this.chain.walkOn(key);
		assertThat(this.chain.stage(key)).isEqualTo(Stage.FULL);
	}

	@Test
	void takesUpTheCaseOfAProbationaryMember() {
		this.chain.dayIs("2016-05-16");

		var key = arrived(MemberStatus.PROBATIONARY, new Papers(null, LocalDate.parse("2015-06-30"),
				LocalDate.parse("2015-08-01"), LocalDate.parse("2016-06-30"), null, 1));

		this.chain.walkTo(key, "checkTransferIn");
		assertThat(this.chain.openTasks(key)).contains("checkTransferIn");
		this.chain.walkOn(key);
		assertThat(this.information.person(key).milestones().fullSince()).isEqualTo("2016-06-30");
		assertThat(isRunning(key)).isFalse();
	}

	@Test
	void startsWithTheTalkForAnApplicantWhoComes() {
		this.chain.dayIs("2016-05-16");

		var key = arrived(MemberStatus.APPLICANT, new Papers(null, null, null, null, null, 0));
		this.chain.walkTo(key, "holdTalk");

		assertThat(this.chain.openTasks(key)).containsExactly("holdTalk");
	}

	@Test
	void refusesAProbationThatEndsBeforeItsYear() {
		this.chain.dayIs("2016-05-16");

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> arrived(MemberStatus.PROBATIONARY,
					new Papers(null, LocalDate.parse("2015-06-30"), LocalDate.parse("2015-08-01"),
							LocalDate.parse("2016-05-30"), null, 1)))
			.withMessageContaining("预备期满日期 2016-05-30 早于");
	}

	private void move(String key, String to) {
		this.transfers.move(this.information.person(key).id(), to, this.chain.today(), Actor.SYSTEM);
	}

	private void postpone(String key, LocalDate to) {
		this.movedProbation.postpone(key, to, "转入时间短，需要继续了解", Actor.SYSTEM);
	}

	private void refuses(String key, String task, Map<String, ?> answers, String reason) {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.chain.answer(key, task, answers))
			.withMessageContaining(reason);
	}

	/** The key of the case that an arrival has begun. */
	private String arrived(MemberStatus status, Papers papers) {
		var today = this.chain.today();
		var people = this.jdbc.sql("select count(*) from member").query(Integer.class).single();
		var newcomer = new Newcomers(people).next(Chain.BRANCH, LocalDate.parse("2014-12-01"));
		var transfer = this.arrivals.receive(
				new Arrival(newcomer, status, papers, "示例市教育局党委",
						new IntroductionLetter("介〔2016〕9号", today.minusDays(5), today.plusMonths(2)), today),
				Actor.SYSTEM);
		var member = this.reading.one(transfer, Actor.SYSTEM).memberId();
		return this.jdbc.sql("select business_key from development where member_id = ?")
			.param(member)
			.query(String.class)
			.single();
	}

	private IntroductionLetter letter(String number) {
		return new IntroductionLetter(number, this.chain.today(), this.chain.today().plusMonths(3));
	}

	private boolean isRunning(String key) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count() > 0;
	}

	private List<String> candidates(String taskId) {
		return this.tasks.getIdentityLinksForTask(taskId)
			.stream()
			.map((link) -> (link.getGroupId() != null) ? link.getGroupId() : link.getUserId())
			.toList();
	}

	private int mailsTo(String userId, String key) {
		return this.jdbc.sql("select count(*) from notification where recipient = ? and dedup_key like ?")
			.params(userId, "%" + key)
			.query(Integer.class)
			.single();
	}

	private String holder(String branch) {
		return this.organizations.holders(Role.of(RoleKind.BRANCH_SECRETARY, branch)).get(0);
	}

	private Actor secretary(String branch) {
		return new Actor(holder(branch), Set.of(Role.of(RoleKind.BRANCH_SECRETARY, branch)));
	}

	private List<String> tasksSeenBy(String branch, String key) {
		return names(branch, "/engine-rest/task?processInstanceBusinessKey=" + key);
	}

	private List<String> historySeenBy(String branch, String key) {
		return names(branch, "/engine-rest/history/task?processInstanceBusinessKey=" + key);
	}

	private List<String> names(String branch, String path) {
		var answer = this.http.withBasicAuth(holder(branch), "dangwu2026").getForObject(path, JsonNode.class);
		return StreamSupport.stream(answer.spliterator(), false)
			.map((task) -> (task.has("taskDefinitionKey") ? task.get("taskDefinitionKey") : task.get("name")).asText())
			.toList();
	}

}
