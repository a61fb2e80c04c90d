package io.dangwu.notification.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.ApplicationTest;
import io.dangwu.notification.PostOffice;
import io.dangwu.notification.Recipients;
import io.dangwu.notification.Recipients.Offices;
import io.dangwu.organization.PostKind;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class TaskNoticesTest {

	private static final LocalDate DUE = LocalDate.of(2099, 11, 30);

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
	private TransactionTemplate transactions;

	@BeforeEach
	void open() {
		this.offices = this.recipients.offices();
		this.post.open();
	}

	@AfterEach
	void close() {
		this.papers.clear();
		this.post.close();
	}

	@Test
	void tellsEveryHolderOfARoleOnce() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var deputy = this.recipients.holder(this.offices.branch(), PostKind.DEPUTY_SECRETARY);

		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries(), this.offices.committee()), List.of(),
				null);

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
		assertThat(this.post.mailsTo(deputy)).hasSize(1);
	}

	@Test
	void tellsThePersonsOfACase() {
		var cultivator = this.recipients.somebody();
		var another = this.recipients.somebody();

		this.papers.paper(this.offices.file(), List.of(), List.of(cultivator, another), null);

		assertThat(this.post.mailsTo(cultivator)).hasSize(1);
		assertThat(this.post.mailsTo(another)).hasSize(1);
	}

	@Test
	void tellsNobodyOfWhatAllMembersMayDo() {
		this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);

		this.papers.paper(this.offices.file(), List.of("member-" + this.offices.branch(), "no-role-at-all"), List.of(),
				null);

		assertThat(this.post.mails()).isEmpty();
	}

	@Test
	void saysWhatIsToBeDoneForWhomAndByWhen() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);

		var file = this.offices.branch() + PaperSubjects.KNOWN;

		var task = this.papers.paper(file, List.of(this.offices.secretaries()), List.of(), DUE);

		assertThat(this.post.mailsTo(secretary)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("【党务】新任务：签收文件（期限 2099-11-30）");
			assertThat(mail.text()).isEqualTo("""
					党务

					%s同志：

					您有一项新任务，请及时办理。

					任务：签收文件
					要求：请核对页数后签收。
					办理期限：2099-11-30
					事项：文件签收
					对象：张测试
					党组织：第%s党总支第一党支部
					编号：%s

					打开任务：http://localhost:8080/camunda/app/tasklist/default/#/?task=%s

					本邮件由党务系统自动发送，请勿直接回复。

					系统地址：http://localhost:8080
					""".formatted(Recipients.name(secretary), this.offices.generalBranch(), file, task.getId()));
			assertThat(mail.html()).contains("/camunda/app/tasklist/default/#/?task=" + task.getId() + "\"");
		});
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);

		this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);

		assertThat(this.post.mailsTo(secretary)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("【党务】新任务：签收文件");
			assertThat(mail.text()).doesNotContain("办理期限", "对象", "其他同志", "null");
		});
	}

	@Test
	void saysThatOthersWereToldToo() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		this.recipients.holder(this.offices.branch(), PostKind.DEPUTY_SECRETARY);

		this.papers.paper(this.offices.file(), List.of(this.offices.committee()), List.of(), null);

		assertThat(this.post.mailsTo(secretary)).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("其中一人领取后，其他同志无需再办"));
	}

	@Test
	void tellsNobodyThatOneIsEnoughWhereAllAreAsked() {
		var reader = this.recipients.somebody();
		var another = this.recipients.somebody();

		this.papers.paperForAll(this.offices.file(), List.of(reader, another));

		assertThat(this.post.mailsTo(reader)).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).doesNotContain("其他同志"));
		assertThat(this.post.mailsTo(another)).hasSize(1);
	}

	@Test
	void tellsWhoeverATaskIsGivenToLater() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var substitute = this.recipients.somebody();
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);
		this.post.deliver();

		this.tasks.setAssignee(task.getId(), substitute);

		assertThat(this.post.mailsTo(substitute)).hasSize(1);
		assertThat(this.post.mailsTo(secretary)).hasSize(1);
	}

	@Test
	void tellsAnAssigneeOfTheFirstHourOnce() {
		var somebody = this.recipients.somebody();

		this.papers.paperFor(somebody);

		assertThat(this.post.mailsTo(somebody)).hasSize(1);
	}

	@Test
	void tellsNoCandidateAgainWhoClaimsTheTask() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);
		this.post.deliver();

		this.tasks.claim(task.getId(), secretary);
		this.tasks.setAssignee(task.getId(), null);
		this.tasks.claim(task.getId(), secretary);

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
	}

	@Test
	void tellsTheNextOneWhenATaskChangesHands() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var deputy = this.recipients.holder(this.offices.branch(), PostKind.DEPUTY_SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.committee()), List.of(), null);
		this.tasks.claim(task.getId(), deputy);
		this.post.deliver();

		this.tasks.setAssignee(task.getId(), secretary);

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
		assertThat(this.post.mailsTo(deputy)).hasSize(1);
	}

	@Test
	void tellsTheOthersWhenATaskIsGivenBack() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var deputy = this.recipients.holder(this.offices.branch(), PostKind.DEPUTY_SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.committee()), List.of(), null);
		this.tasks.claim(task.getId(), deputy);
		this.post.deliver();

		this.tasks.setAssignee(task.getId(), null);

		assertThat(this.post.mailsTo(secretary)).hasSize(1);
		assertThat(this.post.mailsTo(deputy)).hasSize(1);
	}

	@Test
	void tellsNobodyOfATaskThatWasRolledBack() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);

		this.transactions.executeWithoutResult((status) -> {
			this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);
			status.setRollbackOnly();
		});

		assertThat(this.post.mailsTo(secretary)).isEmpty();
	}

	@Test
	void dropsTheNoticeOfATaskThatIsDone() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);

		this.tasks.complete(task.getId());

		assertThat(this.post.mailsTo(secretary)).isEmpty();
	}

	@Test
	void dropsTheNoticeToTheOthersWhenSomebodyHasClaimedTheTask() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		var deputy = this.recipients.holder(this.offices.branch(), PostKind.DEPUTY_SECRETARY);
		var task = this.papers.paper(this.offices.file(), List.of(this.offices.committee()), List.of(), null);

		this.tasks.claim(task.getId(), deputy);

		assertThat(this.post.mailsTo(deputy)).hasSize(1);
		assertThat(this.post.mailsTo(secretary)).isEmpty();
	}

	@Test
	void letsTheCaseGoOnWhileTheMailServerIsDown() {
		var secretary = this.recipients.holder(this.offices.branch(), PostKind.SECRETARY);
		this.post.close();

		var signed = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);
		this.post.deliver();
		this.tasks.complete(signed.getId());
		var open = this.papers.paper(this.offices.file(), List.of(this.offices.secretaries()), List.of(), null);
		this.post.deliver();
		this.post.reopen();

		assertThat(this.post.mailsTo(secretary)).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains(open.getId()));
	}

}
