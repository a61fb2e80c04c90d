package io.dangwu.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.dangwu.member.NewApplicant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a branch secretary does: enters an applicant and holds the talk. */
@Visits
@ResourceLock(Demonstration.BRANCH)
class SecretaryBrowserTest {

	private static final List<String> TOPICS = List.of("学习和工作情况", "对党的认识", "入党动机", "遵纪守法情况", "家庭情况", "向申请人说明党的基本知识");

	private String secretary;

	private Page page;

	@BeforeEach
	void signIn(Demonstration demonstration) {
		this.secretary = demonstration.holderOf("branch-secretary-" + Demonstration.BRANCH);
		this.page = demonstration.visitAs(this.secretary);
	}

	@Test
	void isToldOfAWrongIdNumberAndLosesNothingThatWasTyped(Demonstration demonstration) {
		var applicant = demonstration.anApplicant();
		enter(applicant, withWrongCheckDigit(applicant.idNumber()));

		assertThat(this.page.locator(".refusal")).containsText("公民身份号码");
		assertThat(this.page.getByLabel("姓名")).hasValue(applicant.name());
		assertThat(this.page.getByLabel("出生日期")).hasValue(applicant.birthDate().toString());
		assertThat(this.page.getByLabel("电子邮箱")).hasValue(String.valueOf(applicant.email()));

		this.page.getByLabel("公民身份号码").fill(applicant.idNumber());
		send();

		this.page.waitForURL("**/developments/*");
		assertThat(this.page.locator("main")).containsText(applicant.name());
	}

	@Test
	void isToldInTasklistWhyATalkIsRefusedAndCorrectsIt(Demonstration demonstration) {
		var applicant = demonstration.anApplicant();
		var yesterday = Demonstration.TODAY.minusDays(1).toString();
		enter(applicant, applicant.idNumber());
		this.page.waitForURL("**/developments/*");
		var key = this.page.url().substring(this.page.url().lastIndexOf('/') + 1);
		var rest = demonstration.restAs(this.secretary);
		claim(rest.openTask(key, "holdTalk"));

		fillIn(yesterday);
		complete();

		assertThat(this.page.locator(".notifications .message").last()).containsText("早于递交入党申请书日期");
		assertThat(date()).hasValue(yesterday);
		assertThat(this.page.getByLabel("支部书记")).isChecked();
		TOPICS.forEach((topic) -> assertThat(this.page.getByLabel(topic)).isChecked());
		assertThat(this.page.getByText("派人谈话：" + applicant.name()).first()).isVisible();
		assertThat(rest.openTasks(key)).containsExactly("holdTalk");

		fillIn(Demonstration.TODAY.toString());
		complete();

		assertThat(this.page.getByText("派人谈话：" + applicant.name())).hasCount(0);
		assertThat(rest.openTasks(key)).doesNotContain("holdTalk");
	}

	private void enter(NewApplicant applicant, String idNumber) {
		this.page.navigate("/applicants/new");
		this.page.getByLabel("姓名").fill(applicant.name());
		this.page.getByLabel("公民身份号码").fill(idNumber);
		this.page.getByLabel("出生日期").fill(applicant.birthDate().toString());
		this.page.getByLabel("人员类别").selectOption(applicant.category().name());
		this.page.getByLabel("电子邮箱").fill(String.valueOf(applicant.email()));
		send();
	}

	private void send() {
		this.page.getByText("登记并发起流程").click();
	}

	private void claim(String task) {
		this.page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
		this.page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(date()).isEnabled();
	}

	private void fillIn(String talkDate) {
		date().fill(talkDate);
		date().press("Tab");
		this.page.getByLabel("支部书记").check();
		TOPICS.forEach((topic) -> this.page.getByLabel(topic).check());
	}

	private void complete() {
		this.page.getByText("完成", new Page.GetByTextOptions().setExact(true)).click();
	}

	private Locator date() {
		return this.page.locator(".fjs-form-field-datetime input").first();
	}

	private static String withWrongCheckDigit(String idNumber) {
		return idNumber.substring(0, idNumber.length() - 1) + (idNumber.endsWith("1") ? "2" : "1");
	}

}
