package io.dangwu.training;

import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.member.MemberService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages of classes and of care. */
@ApplicationTest
@Transactional
class TrainingPagesTest {

	private static final String SCHOOL = "M07330008";

	private static final String SECRETARY = "M01110001";

	@Autowired
	MemberService members;

	@Autowired
	private MockMvc pages;

	@Test
	void holdsAClassFromPlanToEnd() throws Exception {
		var member = this.members.byNo("M01110006").orElseThrow();
		var address = send(SCHOOL, "/trainings", Map.of("kind", "MEMBERS", "title", "2012 年党员培训班", "startsOn",
				"2012-03-01", "endsOn", "2012-03-02", "days", "2", "hours", "16", "mode", "IN_PERSON"))
			.getRedirectedUrl();

		assertThat(send(SCHOOL, address + "/search", Map.of("text", "M01110006")).getContentAsString())
			.contains(member.name(), "加入");
		send(SCHOOL, address + "/participants", Map.of("memberId", member.id().toString()));
		var refused = send(SCHOOL, address + "/attendance", Map.of("days-" + member.id(), "2", "hours-" + member.id(),
				"17", "result-" + member.id(), "PASSED", "certificate-" + member.id(), "DY-1"));
		send(SCHOOL, address + "/attendance", Map.of("days-" + member.id(), "2", "hours-" + member.id(), "16",
				"result-" + member.id(), "PASSED", "certificate-" + member.id(), "DY-1"));
		send(SCHOOL, address + "/completion", Map.of());

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("超过培训班的 16 学时", "value=\"17\"");
		assertThat(read(SCHOOL, String.valueOf(address))).contains("已结业", "DY-1");
		assertThat(read(SECRETARY, "/trainings/of/" + member.id())).contains("2012 年 16 学时", "2012 年党员培训班");
		assertThat(this.pages.perform(get("/trainings").with(user(SECRETARY))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
	}

	@Test
	void keepsWhatWasTypedOfAClassThatIsRefused() throws Exception {
		var answer = send(SCHOOL, "/trainings", Map.of("kind", "MEMBERS", "title", "党员培训班", "startsOn", "2012-03-02",
				"endsOn", "2012-03-01", "days", "2", "hours", "16", "mode", "VIDEO"));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("早于开班日期", "value=\"党员培训班\"");
	}

	@Test
	void entersCareAndShowsItToFew() throws Exception {
		var address = "/care/of/" + this.members.byNo("M01110006").orElseThrow().id();

		var refused = send(SECRETARY, address,
				Map.of("kind", "HARDSHIP_AID", "on", "2012-01-18", "content", "家中变故，送去补助"));
		send(SECRETARY, address,
				Map.of("kind", "HARDSHIP_AID", "on", "2012-01-18", "content", "家中变故，送去补助", "amount", "500"));

		assertThat(refused.getContentAsString()).contains("困难帮扶请填写金额", "家中变故");
		assertThat(read(SECRETARY, address)).contains("家中变故", "500.00");
		assertThat(part("M07310008", address)).doesNotContain("家中变故", "关怀帮扶");
		assertThat(this.pages.perform(get(address).with(user("M07310008"))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
	}

	private String part(String userId, String path) throws Exception {
		return this.pages.perform(get(path).with(user(userId)).header("HX-Request", "true"))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String read(String userId, String path) throws Exception {
		return this.pages.perform(get(path).with(user(userId))).andReturn().getResponse().getContentAsString();
	}

	private MockHttpServletResponse send(String userId, String path, Map<String, String> answers) throws Exception {
		var request = post(path).with(user(userId)).with(csrf());
		answers.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

}
