package io.dangwu.notification;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
class PostmanTest {

	private static final int ATTEMPTS = 8;

	@Autowired
	private Notifications notifications;

	@Autowired
	private Postman postman;

	@Autowired
	private PostOffice post;

	@Autowired
	private Recipients recipients;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@BeforeEach
	void open() {
		this.post.open();
	}

	@AfterEach
	void close() {
		this.post.close();
	}

	@Test
	void deliversOneMailForOneFactAndPerson() {
		var li = this.recipients.somebody();
		var wang = this.recipients.somebody();

		decide("approved-1", li, wang);
		decide("approved-1", li);
		this.post.deliver();
		decide("approved-1", li);

		assertThat(this.post.mailsTo(li)).hasSize(1);
		assertThat(this.post.mailsTo(wang)).hasSize(1);
	}

	@Test
	void deliversASecondMailForAnotherFact() {
		var li = this.recipients.somebody();

		decide("approved-1", li);
		decide("approved-2", li);

		assertThat(this.post.mailsTo(li)).hasSize(2);
	}

	@Test
	void writesChineseInBothParts() {
		var li = this.recipients.somebody();

		decide("approved-1", li);

		assertThat(this.post.mailsTo(li)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("【党务】党委审批结果通知");
			assertThat(mail.text()).startsWith("党务\n\n" + Recipients.name(li) + "同志：\n\n")
				.contains("党委会议已于 2026-11-23 审议你支部上报的接收预备党员事项。")
				.contains("查看详情：http://localhost:8080/cases/1")
				.doesNotContain("<");
			assertThat(mail.html()).contains("<title>【党务】党委审批结果通知</title>")
				.contains("href=\"http://localhost:8080/cases/1\"");
		});
	}

	@Test
	void marksAMailAsWrittenByAMachine() {
		var li = this.recipients.somebody();

		decide("approved-1", li);

		assertThat(this.post.mailsTo(li)).singleElement().satisfies((mail) -> {
			assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
			assertThat(mail.header("Message-ID")).matches("<notification\\.\\d+\\.\\d+@localhost>");
			assertThat(mail.header("From")).contains("<dangwu@localhost>");
			assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
			assertThat(mail.header("Subject")).matches("\\p{ASCII}+").contains("=?UTF-8?");
		});
	}

	@Test
	void sendsNothingOfWhatWasRolledBack() {
		var li = this.recipients.somebody();

		this.transactions.executeWithoutResult((status) -> {
			decide("approved-1", li);
			status.setRollbackOnly();
		});

		assertThat(this.post.mailsTo(li)).isEmpty();
	}

	@Test
	void refusesFactsWithoutAKey() {
		assertThatThrownBy(() -> this.notifications.send("S1", Notifications.DECISION, Map.of()))
			.isInstanceOf(NullPointerException.class)
			.hasMessageContaining(Notifications.DECISION);
	}

	@Test
	void deliversOnceWhenADeadServerIsBack() {
		var li = this.recipients.somebody();
		this.post.close();

		decide("approved-1", li);
		IntStream.range(0, 2 * ATTEMPTS).forEach((round) -> this.post.deliver());

		assertThat(row(li)).containsEntry("state", "WAITING").containsEntry("attempts", 0);

		this.post.reopen();

		assertThat(this.post.mailsTo(li)).hasSize(1);
		assertThat(this.post.mailsTo(li)).hasSize(1);
	}

	@Test
	void deliversTheOthersWhenOneAddressIsBad() {
		var li = this.recipients.somebody();
		var wang = this.recipients.somebody();
		this.recipients.correct(li, "li at home");

		decide("approved-1", li);
		decide("approved-1", wang);

		assertThat(this.post.mailsTo(wang)).hasSize(1);
		assertThat(row(li)).containsEntry("state", "WAITING").containsEntry("attempts", 1);
		assertThat(row(li).get("last_error")).asString().contains("li at home");
	}

	@Test
	void deliversTheOthersWhenOneTemplateIsMissing() {
		var li = this.recipients.somebody();
		var wang = this.recipients.somebody();

		this.notifications.send(li, "development/nowhere", Map.of("key", "1"));
		decide("approved-1", wang);

		assertThat(this.post.mailsTo(wang)).hasSize(1);
		assertThat(row(li)).containsEntry("attempts", 1);
	}

	@Test
	void reachesTheAddressThatWasCorrectedMeanwhile() {
		var li = this.recipients.somebody();
		this.recipients.correct(li, "li at home");
		decide("approved-1", li);
		this.post.deliver();

		this.recipients.correct(li, Recipients.address(li));
		waitOut(li);

		assertThat(this.post.mailsTo(li)).hasSize(1);
		assertThat(row(li)).containsEntry("state", "SENT")
			.containsEntry("attempts", 2)
			.containsEntry("last_error", null);
	}

	@Test
	void givesUpVisiblyAfterEightAttempts() {
		var li = this.recipients.somebody();
		this.recipients.correct(li, "li at home");
		decide("approved-1", li);

		IntStream.range(0, 2 * ATTEMPTS).forEach((round) -> {
			this.post.deliver();
			waitOut(li);
		});

		assertThat(row(li)).containsEntry("state", "FAILED").containsEntry("attempts", ATTEMPTS);
		assertThat(row(li).get("last_error")).asString().contains("li at home");
	}

	@Test
	void doesNotTryAgainBeforeItsTime() {
		var li = this.recipients.somebody();
		this.recipients.correct(li, "li at home");
		decide("approved-1", li);

		this.post.deliver();
		this.post.deliver();

		assertThat(row(li)).containsEntry("attempts", 1);
	}

	@Test
	void showsWhoHasNoAddress() {
		var li = this.recipients.somebody();
		this.recipients.correct(li, null);

		decide("approved-1", li);
		this.post.deliver();

		assertThat(row(li)).containsEntry("state", "UNADDRESSED");
	}

	@Test
	void forgetsWhatItSaidOnceItIsSent() {
		var li = this.recipients.somebody();

		decide("approved-1", li);
		this.post.deliver();

		assertThat(row(li)).containsEntry("state", "SENT").containsEntry("said", "{}");
	}

	@Test
	void letsNoIdNumberOut() {
		var li = this.recipients.somebody();

		this.notifications.send(li, Notifications.DECISION,
				Map.of("key", "1", "title", "张某 11010119900307123X 的材料", "lines", List.of("证件 110101199003071234。")));

		assertThat(this.post.mailsTo(li)).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("【党务】张某 （证件号码略） 的材料");
			assertThat(mail.text() + mail.html()).doesNotContainPattern("\\d{17}[\\dX]");
		});
	}

	@Test
	void severalPostmenAtOnceDeliverEachMailOnce() {
		var people = Stream.generate(this.recipients::somebody).limit(40).toList();
		decide("approved-1", people.toArray(String[]::new));

		var rounds = IntStream.range(0, 4)
			.mapToObj((number) -> CompletableFuture.runAsync(this.postman::makeRound))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(rounds).join();

		assertThat(this.post.mails()).extracting(PostOffice.Mail::to)
			.containsExactlyInAnyOrderElementsOf(people.stream().map(Recipients::address).toList());
	}

	private void decide(String key, String... people) {
		this.notifications.send(List.of(people), Notifications.DECISION, Map.of("key", key, "title", "党委审批结果通知",
				"lines", List.of("党委会议已于 2026-11-23 审议你支部上报的接收预备党员事项。", "请及时告知本人。"), "link", "/cases/1"));
	}

	private void waitOut(String userId) {
		this.jdbc.sql("update notification set next_attempt_at = now() where recipient = ?").param(userId).update();
	}

	private Map<String, Object> row(String userId) {
		return this.jdbc.sql("select *, facts::text as said from notification where recipient = ?")
			.param(userId)
			.query()
			.singleRow();
	}

}
