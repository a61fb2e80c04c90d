package io.dangwu.browser;

import com.microsoft.playwright.Page;
import io.dangwu.member.NewApplicant;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the organisation department does: moves somebody whose case is running. */
@Visits
class TransferBrowserTest {

	private static final String NEIGHBOUR = "ZZ01-T02";

	@Test
	void handsACaseOverToAnotherBranch(Demonstration demonstration) {
		var secretary = demonstration.holderOf("branch-secretary-" + Demonstration.BRANCH);
		var applicant = demonstration.anApplicant();
		var key = enter(demonstration.visitAs(secretary), applicant);
		assertThat(demonstration.restAs(secretary).openTasks(key)).containsExactly("holdTalk");

		var page = demonstration.visitAs(demonstration.holderOf("org-department"));
		page.navigate("/transfers");
		page.getByText("办理院内转接、转出").click();
		page.getByLabel("党支部").selectOption(Demonstration.BRANCH);
		page.getByLabel("姓名或者党员编号").fill(applicant.name());
		page.getByText("查找").click();
		page.locator("#people").getByText(applicant.name()).click();
		page.getByLabel("转接日期").fill(Demonstration.TODAY.plusDays(1).toString());
		page.getByLabel("转入党支部").selectOption(NEIGHBOUR);
		page.getByText("办理院内转接", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".refusal")).containsText("晚于今天");
		assertThat(page.getByLabel("转入党支部")).hasValue(NEIGHBOUR);
		page.getByLabel("转接日期").fill(Demonstration.TODAY.toString());
		page.getByText("办理院内转接", new Page.GetByTextOptions().setExact(true)).click();

		assertThat(page.locator("main")).containsText("已办结");
		assertThat(demonstration.restAs(secretary).openTasks(key)).isEmpty();
		assertThat(demonstration.restAs(demonstration.holderOf("branch-secretary-" + NEIGHBOUR)).openTasks(key))
			.containsExactly("holdTalk");
	}

	private static String enter(Page page, NewApplicant applicant) {
		page.navigate("/applicants/new");
		page.getByLabel("姓名").fill(applicant.name());
		page.getByLabel("公民身份号码").fill(applicant.idNumber());
		page.getByLabel("出生日期").fill(applicant.birthDate().toString());
		page.getByLabel("人员类别").selectOption(applicant.category().name());
		page.getByLabel("电子邮箱").fill(String.valueOf(applicant.email()));
		page.getByText("登记并发起流程").click();
		page.waitForURL("**/developments/*");
		return page.url().substring(page.url().lastIndexOf('/') + 1);
	}

}
