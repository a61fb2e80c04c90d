package io.dangwu.rectification;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.grading.Grade;
import io.dangwu.grading.GradePublished;
import io.dangwu.grading.Raters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages of a rectification, and the dossier that keeps it. */
@ApplicationTest
class RectificationPagesTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private RectificationService rectifications;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private String key;

	@BeforeEach
	void open() {
		this.cases.on("2012-05-10");
		this.branch = this.staffing.aBranchWith(4);
		var grading = this.raters.open(this.branch, 2012, "2012-05-10");
		this.key = this.rectifications.open(new GradePublished(grading, this.branch.code(), 2012, Grade.GOOD,
				new BigDecimal("80.00"), LocalDate.of(2012, 5, 10)));
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void keepsAPlanThatIsRefusedAsItWasTyped() throws Exception {
		var address = "/rectifications/" + this.key + "/plan";

		var refused = send(this.branch.secretary(), address, problem(1, "2013-01-01"));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("突出问题至少 2 个，现在有 1 个", "晚于整改截止日", "组织活动偏少", "谈心谈话制度");
	}

	@Test
	void takesACompletePlan() throws Exception {
		var address = "/rectifications/" + this.key + "/plan";
		var typed = new HashMap<>(problem(1, "2012-09-01"));
		typed.putAll(problem(2, "2012-10-31"));

		var draft = send(this.branch.secretary(), address + "/draft", typed);
		var taken = send(this.branch.secretary(), address, typed);

		assertThat(draft.getStatus()).isEqualTo(302);
		assertThat(taken.getRedirectedUrl()).isEqualTo("/rectifications/" + this.key);
		assertThat(read(this.branch.people().get(2).userId(), "/rectifications/" + this.key)).contains("支委会审议",
				"组织活动偏少", "党员先锋岗");
		assertThat(row(this.branch.people().get(2).userId())).contains("0 / 2");
		assertThat(read(this.branch.secretary(), "/dossiers/" + this.branch.code())).contains("党建工作档案", "组织活动偏少",
				"2012 年分类定级");
	}

	@Test
	void showsADraftToNobodyElse() throws Exception {
		send(this.branch.secretary(), "/rectifications/" + this.key + "/plan/draft", problem(1, "2012-09-01"));

		assertThat(read(this.branch.people().get(2).userId(), "/rectifications/" + this.key)).doesNotContain("组织活动偏少");
		assertThat(row(this.branch.people().get(2).userId())).contains("0 / 0");
		assertThat(row(this.branch.secretary())).contains("0 / 1");
		assertThat(this.pages
			.perform(get("/rectifications/" + this.key).with(user(this.staffing.aBranchWith(1).secretary())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
		assertThat(send(this.branch.people().get(2).userId(), "/rectifications/" + this.key + "/plan/draft", Map.of())
			.getStatus()).isEqualTo(403);
	}

	private Map<String, String> problem(int number, String deadline) {
		return Map.of("text-" + number, "组织活动偏少", "check-" + number, String.valueOf(number), "good-" + number,
				"RESULTS", "goal-" + number, "每月一次", "measure-" + number, "排出全年计划", "responsible-" + number,
				this.branch.people().get(1).id().toString(), "deadline-" + number, deadline, "institutions", "谈心谈话制度",
				"carriers", "党员先锋岗");
	}

	private MockHttpServletResponse send(String userId, String address, Map<String, String> typed) throws Exception {
		var request = post(address).with(user(userId)).with(csrf());
		typed.forEach(request::param);
		return utf8(this.pages.perform(request).andReturn().getResponse());
	}

	private String read(String userId, String address) throws Exception {
		var response = utf8(this.pages.perform(get(address).with(user(userId))).andReturn().getResponse());
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	/** What the list says of the plan. */
	private String row(String userId) throws Exception {
		var list = read(userId, "/rectifications");
		var from = list.indexOf(this.key);
		return list.substring(from, list.indexOf("</tr>", from));
	}

	private static MockHttpServletResponse utf8(MockHttpServletResponse response) {
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return response;
	}

}
