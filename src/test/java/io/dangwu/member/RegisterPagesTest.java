package io.dangwu.member;

import java.util.Map;

import io.dangwu.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@Transactional
class RegisterPagesTest {

	static final String SECRETARY = "M01110001";

	@Autowired
	WebApplicationContext context;

	@Autowired
	MemberService members;

	private final MockHttpSession session = new MockHttpSession();

	private MockMvc pages;

	@BeforeEach
	void open() {
		this.pages = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
	}

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
		assertThat(answer.getContentAsString()).contains("不能按公民身份号码查找", "M01110006");
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
