package io.dangwu.member;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@Transactional
class RegisterPagesTest {

	static final String SECRETARY = "M01110001";

	@Autowired
	MemberService members;

	private final MockHttpSession session = new MockHttpSession();

	@Autowired
	private MockMvc pages;

	@Test
	void keepsWhatIsLookedForOutOfTheAddressAndInTheSession() throws Exception {
		var name = person("M01110006").name();

		var answer = send(SECRETARY, "/members", Map.of("text", name, "order", "NUMBER"));
		var list = read(SECRETARY, "/members").getContentAsString();

		assertThat(answer.getRedirectedUrl()).isEqualTo("/members");
		assertThat(list).contains("M01110006", "共 1 人", "value=\"" + name + "\"").doesNotContain("M01110007");
	}

	@Test
	void refusesAnIdNumberAndShowsTheListAsItWas() throws Exception {
		var answer = send(SECRETARY, "/members", Map.of("text", "990001198501010015"));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("不能按公民身份号码查找").containsPattern("M\\d{8}");
	}

	@Test
	void showsAPersonWithTheNumbersHidden() throws Exception {
		var page = read(SECRETARY, "/members/" + person("M01110006").id()).getContentAsString();

		assertThat(page).contains("99****************", "有表决权", "党龄", "没有处分记录").doesNotContainPattern("\\d{17}[0-9X]");
	}

	@Test
	void refusesAPersonOfAnotherBranch() throws Exception {
		assertThat(read(SECRETARY, "/members/" + person("M01120006").id()).getStatus()).isEqualTo(403);
		assertThat(read(SECRETARY, "/developments/of/" + person("M01120006").id()).getStatus()).isEqualTo(403);
	}

	@Test
	void showsTheCasesOfAPersonAsAPageAndAsAPart() throws Exception {
		var address = "/developments/of/" + person("M01110006").id();

		var page = read(SECRETARY, address).getContentAsString();
		var part = this.pages.perform(get(address).with(user(SECRETARY)).header("HX-Request", "true"))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("<html", "没有发展流程");
		assertThat(part).contains("没有发展流程").doesNotContain("<html");
	}

	@Test
	void showsTheNumbersToTheOrganisationDepartmentOnItsWord() throws Exception {
		var address = "/members/%s/numbers".formatted(person("M01110006").id());

		var shown = send("M07320008", address, Map.of("purpose", "核对入党志愿书"));
		var refused = send(SECRETARY, address, Map.of("purpose", "核对入党志愿书"));

		assertThat(shown.getContentAsString()).containsPattern("\\d{17}[0-9X]");
		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(read("M07340008", "/identity-looks").getContentAsString()).contains("核对入党志愿书", "M07320008");
		assertThat(read("M07320008", "/identity-looks").getStatus()).isEqualTo(403);
		assertThat(read("M01110006", "/me").getContentAsString()).contains("核对入党志愿书");
	}

	@Test
	void keepsWhatWasTypedWhenACorrectionIsRefused() throws Exception {
		var address = "/members/%s/correction".formatted(person("M01110006").id());

		var answer = send(SECRETARY, address, Map.of("mobile", "123", "email", "new@example.edu.cn", "category",
				"STAFF", "post", "实训中心主任", "duesPaidUntil", "2012-03"));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("手机号码应当是以 1 开头的 11 位数字", "value=\"123\"", "实训中心主任",
				"value=\"2012-03\"");
	}

	@Test
	void opensThePagesOnWhichAnEntryIsKept() throws Exception {
		var person = "/members/" + person("M01110006").id();

		assertThat(read(SECRETARY, person).getContentAsString()).contains("更正信息", "信息无误，确认")
			.doesNotContain("更正身份信息", "登记荣誉", "登记处分");
		assertThat(read(SECRETARY, person + "/correction").getStatus()).isEqualTo(200);
		assertThat(read(SECRETARY, person + "/identity").getStatus()).isEqualTo(403);
		assertThat(read("M07320008", person + "/identity").getStatus()).isEqualTo(200);
		assertThat(read("M01110004", person + "/correction").getStatus()).isEqualTo(403);
		assertThat(read(SECRETARY, "/members/confirmation").getStatus()).isEqualTo(200);
		assertThat(read("M01110007", "/members/confirmation?branch=ZZ01-T01").getStatus()).isEqualTo(403);
	}

	@Test
	void givesEverybodyTheirOwnDataAsAFile() throws Exception {
		var file = send("M01110006", "/me/data", Map.of());

		assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
		assertThat(file.getContentAsString(StandardCharsets.UTF_8)).contains("\"公民身份号码\"", "M01110006");
		assertThat(read("S01000001", "/me").getContentAsString()).contains("不在党员信息库中");
	}

	@Test
	void showsWhatASanctionWouldBringBeforeItIsRecorded() throws Exception {
		var address = "/discipline/" + person("M01110006").id();
		var act = Map.of("kind", "SANCTION", "sanction", "PARTY_PROBATION", "on", "2012-03-01", "impactUntil",
				"2014-03-01", "document", "纪〔2012〕1号");

		var preview = send("M07340008", address, act).getContentAsString();
		assertThat(preview).contains("请核对后登记", "党员权利尚未恢复");
		assertThat(read("M07340008", address).getContentAsString()).contains("没有处分记录");

		var seen = new HashMap<>(act);
		seen.put("seen", "true");
		assertThat(send("M07340008", address, seen).getRedirectedUrl()).isEqualTo(address);
		assertThat(read("M07340008", "/discipline").getContentAsString()).contains("留党察看");
		assertThat(read(SECRETARY, address).getStatus()).isEqualTo(403);
	}

	@Test
	void entersHonoursAndTakesThemOut() throws Exception {
		var person = "/members/" + person("M01110006").id();

		send("M07310008", person + "/honours",
				Map.of("title", "优秀共产党员", "awardedOn", "2011-06-30", "awardedBy", "学院党委", "document", ""));

		assertThat(read(SECRETARY, person).getContentAsString()).contains("优秀共产党员", "学院党委");
		assertThat(send(SECRETARY, person + "/honours",
				Map.of("title", "优秀共产党员", "awardedOn", "2011-06-30", "awardedBy", "学院党委"))
			.getStatus()).isEqualTo(403);
	}

	@Test
	void showsTheSheetOfTheYearlyAppraisal() throws Exception {
		var first = person("M01110006").id();

		var entered = send(SECRETARY, "/appraisals",
				Map.of("branch", "ZZ01-T01", "year", "2011", "grade-" + first, "EXCELLENT"));

		assertThat(entered.getRedirectedUrl()).isEqualTo("/appraisals?branch=ZZ01-T01&year=2011&entered");
		assertThat(read(SECRETARY, "/appraisals?branch=ZZ01-T01&year=2011").getContentAsString())
			.contains("value=\"EXCELLENT\" selected");
		assertThat(read(SECRETARY, "/appraisals?branch=ZZ01-T02").getStatus()).isEqualTo(403);
		assertThat(send(SECRETARY, "/appraisals",
				Map.of("branch", "ZZ01-T01", "year", "2011", "grade-nobody", "EXCELLENT"))
			.getStatus()).isEqualTo(400);
	}

	@Test
	void showsAnOrdinaryMemberNobodyButThemselves() throws Exception {
		assertThat(read("M01110007", "/members").getContentAsString()).contains("M01110007", "共 1 人");
	}

	private Person person(String memberNo) {
		return this.members.byNo(memberNo).orElseThrow();
	}

	private MockHttpServletResponse read(String userId, String path) throws Exception {
		return perform(userId, get(path));
	}

	private MockHttpServletResponse send(String userId, String path, Map<String, String> answers) throws Exception {
		var request = post(path).with(csrf());
		answers.forEach(request::param);
		return perform(userId, request);
	}

	private MockHttpServletResponse perform(String userId, MockHttpServletRequestBuilder request) throws Exception {
		return this.pages.perform(request.with(user(userId)).session(this.session)).andReturn().getResponse();
	}

}
