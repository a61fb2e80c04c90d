package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.PostKind;
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

@ApplicationTest
class NoticePagesTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Petitioner petitioner;

	@Autowired
	private NoticeReading reading;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private String officer;

	private Case notice;

	private UUID id;

	@BeforeEach
	void postANotice() {
		this.cases.on("2012-06-11");
		this.branch = this.staffing.aBranchWith(2);
		this.officer = this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF);
		var prospect = this.staffing.aProspect(this.branch.code(), "钱七");
		var key = this.petitioner.want(this.branch.code(), prospect.id(), LocalDate.of(2012, 6, 8));
		this.notice = this.cases.start("publicNotice", key, Map.of("noticeSubject", Petitioner.SUBJECT))
			.as(this.officer)
			.answer("postNotice",
					Map.of("postedOn", "2012-06-11", "channels", List.of("UNIT_BOARD"), "textChecked", true));
		this.id = this.reading.ofCase(key).id();
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void showsTheNoticesOfOnesUnit() throws Exception {
		var list = read("/notices", this.branch.secretary());
		var page = read("/notices/" + this.id, this.branch.secretary());

		assertThat(list).contains("钱七", "2012-06-11 至 2012-06-15", "公示中");
		assertThat(page).contains("拟确定为发展对象", "5 个工作日", "提出异议").doesNotContain("收到的异议");
	}

	@Test
	void showsNobodyTheNoticesOfAnotherUnit() throws Exception {
		var stranger = this.staffing.aBranchWith(1).secretary();

		var list = read("/notices", stranger);
		var page = this.pages.perform(get("/notices/" + this.id).with(user(stranger))).andReturn().getResponse();

		assertThat(list).doesNotContain(this.id.toString());
		assertThat(page.getStatus()).isEqualTo(403);
	}

	@Test
	void takesAnObjectionThatOnlyTheInvestigatorsRead() throws Exception {
		var answer = object(Map.of("kind", "ANONYMOUS", "opinion", "不宜列为发展对象", "facts", "2011年12月考试违纪"));

		assertThat(answer.getRedirectedUrl()).isEqualTo("/notices/" + this.id);
		assertThat(read("/notices/" + this.id, this.officer)).contains("收到的异议", "不宜列为发展对象", "匿名", "考试违纪")
			.doesNotContain(this.branch.secretary());
		assertThat(read("/notices/" + this.id, this.branch.secretary())).doesNotContain("不宜列为发展对象");
		assertThat(this.notice.openTasks()).containsExactly("investigateObjection", "watchNotice");
	}

	@Test
	void keepsWhatWasTypedWhenItRefusesAnObjection() throws Exception {
		var answer = object(Map.of("kind", "ANONYMOUS", "opinion", " ", "facts", "2011年12月考试违纪"));

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("请写明异议内容", "2011年12月考试违纪");
	}

	private MockHttpServletResponse object(Map<String, String> answers) throws Exception {
		var request = post("/notices/" + this.id + "/objections").with(user(this.branch.secretary())).with(csrf());
		answers.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

	private String read(String page, String userId) throws Exception {
		return this.pages.perform(get(page).with(user(userId))).andReturn().getResponse().getContentAsString();
	}

}
