package io.dangwu.notification.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import io.dangwu.ApplicationTest;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.notification.PostOffice;
import io.dangwu.notification.PostOffice.Mail;
import io.dangwu.notification.Recipients;
import io.dangwu.notification.Recipients.Offices;
import io.dangwu.organization.PostKind;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** November 2024 has no holidays, October begins with seven. */
@ApplicationTest
class DueNoticesTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate DUE = LocalDate.of(2024, 11, 29);

	private static final int MORE_THAN_A_PAGE = 520;

	@Autowired
	private DueNotices dueNotices;

	@Autowired
	private Papers papers;

	@Autowired
	private PostOffice post;

	@Autowired
	private Recipients recipients;

	private Offices offices;

	@Autowired
	private TaskService tasks;

	@Autowired
	private DemonstrationClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void open() {
		this.offices = this.recipients.offices();
		this.post.open();
		itIs(LocalDate.of(2024, 11, 4));
	}

	@AfterEach
	void close() {
		this.clock.reset();
		this.papers.clear();
		this.post.close();
	}

	@Test
	void remindsAWeekAheadOnTheDayAndAfterIt() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);

		DUE.minusDays(20).datesUntil(DUE.plusDays(30)).forEach((day) -> {
			itIs(day);
			lookAround();
		});

		assertThat(this.post.mailsTo(secretary)).extracting(Mail::subject)
			.containsExactly("【党务】新任务：签收文件（期限 2024-11-29）", "【党务】临期提醒：签收文件（2024-11-29 到期）", "【党务】今日到期：签收文件",
					"【党务】逾期提醒：签收文件（期限 2024-11-29）");
	}

	@Test
	void saysHowManyDaysAreLeft() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);

		itIs(DUE.minusDays(4));
		lookAround();

		assertThat(this.post.mailsTo(secretary)).last()
			.satisfies((mail) -> assertThat(mail.text()).contains("距办理期限还有 4 天")
				.contains("/camunda/app/tasklist/default/#/?task=" + task.getId()));
	}

	@Test
	void doesNotRemindOfWhatWasGivenOutADayAgo() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		itIs(DUE.minusDays(3));
		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);

		itIs(DUE.minusDays(2));
		lookAround();

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
	}

	@Test
	void holdsBackOverTheHolidays() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		itIs(LocalDate.of(2024, 9, 20));
		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(),
				LocalDate.of(2024, 10, 9));

		itIs(LocalDate.of(2024, 10, 3));
		lookAround();

		assertThat(this.post.mailsTo(secretary)).hasSize(1);

		itIs(LocalDate.of(2024, 10, 8));
		lookAround();

		assertThat(this.post.mailsTo(secretary)).hasSize(2);
	}

	@Test
	void remindsInTheHolidaysWhereNoWorkingDayIsLeft() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		itIs(LocalDate.of(2024, 9, 20));
		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(),
				LocalDate.of(2024, 10, 7));

		itIs(LocalDate.of(2024, 10, 1));
		lookAround();

		assertThat(this.post.mailsTo(secretary)).hasSize(2);
	}

	@Test
	void remindsAgainOfATaskThatWasGivenMoreTime() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);
		itIs(DUE.minusDays(7));
		lookAround();

		postpone(task, DUE.plusDays(14));
		itIs(DUE.plusDays(7));
		lookAround();

		assertThat(this.post.mailsTo(secretary)).extracting(Mail::subject)
			.contains("【党务】临期提醒：签收文件（2024-11-29 到期）", "【党务】临期提醒：签收文件（2024-12-13 到期）");
	}

	@Test
	void dropsAReminderWhenTheTaskIsGivenMoreTime() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);
		this.post.deliver();
		itIs(DUE.minusDays(7));
		this.dueNotices.remind();

		postpone(task, DUE.plusDays(14));

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
	}

	@Test
	void remindsOnlyWhoHasClaimedTheTask() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var deputy = this.recipients.holder(this.offices.branch(), PostKind.DEPUTY_SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.committee()), List.of(), DUE);
		this.post.deliver();
		this.tasks.claim(task.getId(), deputy);

		itIs(DUE);
		lookAround();

		assertThat(this.post.mailsTo(deputy)).hasSize(2);
		assertThat(this.post.mailsTo(secretary)).hasSize(1);
	}

	@Test
	void tellsTheSecretaryOfTheGeneralBranchOnceOfABranchThatIsLate() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var superior = this.recipients.holder(this.offices.generalBranch(), PostKind.SECRETARY);
		var colleague = this.recipients.holder(this.offices.generalBranch(), PostKind.COMMITTEE_MEMBER);
		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);

		late();
		late();

		assertThat(this.post.mailsTo(superior)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject())
				.isEqualTo("【党务】督办提醒：第%s党总支第一党支部逾期未办“签收文件”".formatted(this.offices.generalBranch()));
			assertThat(mail.text()).contains("办理人：" + Recipients.name(secretary));
		});
		assertThat(this.post.mailsTo(colleague)).isEmpty();
	}

	@Test
	void tellsTheOrganisationDepartmentWhereThereIsNoSuperiorSecretary() {
		var department = this.recipients.holder("ZZ00", PostKind.ORG_DEPARTMENT_STAFF);

		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), DUE);
		late();

		assertThat(this.post.mailsTo(department, this.offices.file())).hasSize(1);
	}

	@Test
	void tellsTheOrganisationDepartmentOfItsOwnBranches() {
		var department = this.recipients.holder("ZZ00", PostKind.ORG_DEPARTMENT_STAFF);

		this.papers.paper(this.offices.generalBranch() + "-FZ-2024-0001",
				List.of("general-branch-" + this.offices.generalBranch()), List.of(), DUE);
		this.papers.paper(this.offices.directBranch() + "-FZ-2024-0001",
				List.of("branch-secretary-" + this.offices.directBranch()), List.of(), DUE);
		late();

		assertThat(this.post.mailsTo(department, this.offices.generalBranch() + "-FZ")).hasSize(1);
		assertThat(this.post.mailsTo(department, this.offices.directBranch() + "-FZ")).hasSize(1);
	}

	@Test
	void tellsThePartyOfficeOfTheCollegeItself() {
		var office = this.recipients.holder("ZZ00", PostKind.PARTY_OFFICE_STAFF);
		this.recipients.holder("ZZ00", PostKind.ORG_DEPARTMENT_STAFF);

		this.papers.paper(this.offices.file(), List.of("org-department"), List.of(), DUE);
		late();

		assertThat(this.post.mailsTo(office, this.offices.file())).hasSize(1);
	}

	@Test
	void tellsTheSecretaryOfTheBranchOfAPersonThatIsLate() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var cultivator = this.recipients.somebody();

		this.papers.paper(this.offices.file(), List.of(), List.of(cultivator), DUE);
		late();

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
		assertThat(this.post.mailsTo(cultivator)).extracting(Mail::subject).last().asString().contains("逾期提醒");
	}

	@Test
	void tellsNobodyTwiceWhoIsHisOwnSuperior() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);

		this.papers.paper(this.offices.file(), List.of(), List.of(secretary), DUE);
		late();

		assertThat(this.post.mailsTo(secretary)).extracting(Mail::subject)
			.containsExactly("【党务】新任务：签收文件（期限 2024-11-29）", "【党务】逾期提醒：签收文件（期限 2024-11-29）");
	}

	@Test
	void looksAtMoreThanOnePageOfTasks() {
		var somebody = this.recipients.somebody();
		var tasks = IntStream.range(0, MORE_THAN_A_PAGE).mapToObj((number) -> ownTask(somebody)).toList();

		itIs(DUE);
		this.dueNotices.remind();
		this.dueNotices.remind();

		assertThat(this.jdbc.sql("select count(*) from notification where recipient = ? and template = ?")
			.params(somebody, OpenTasks.DUE)
			.query(Integer.class)
			.single()).isEqualTo(MORE_THAN_A_PAGE);
		this.tasks.deleteTasks(tasks.stream().map(Task::getId).toList(), true);
	}

	private Task ownTask(String owner) {
		var task = this.tasks.newTask();
		task.setName("签收文件");
		task.setAssignee(owner);
		task.setDueDate(Papers.date(DUE));
		this.tasks.saveTask(task);
		return task;
	}

	private void late() {
		itIs(DUE.plusDays(1));
		lookAround();
	}

	private void lookAround() {
		this.dueNotices.remind();
		this.post.dropForStrangers();
		this.post.deliver();
	}

	private void postpone(Task task, LocalDate due) {
		task.setDueDate(Papers.date(due));
		this.tasks.saveTask(task);
	}

	private void itIs(LocalDate day) {
		this.clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant());
	}

}
