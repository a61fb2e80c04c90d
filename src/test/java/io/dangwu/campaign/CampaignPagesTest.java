package io.dangwu.campaign;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.grading.Raters;
import io.dangwu.organization.PostKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who opens a campaign, and who sees how far whom has come. */
@ApplicationTest
class CampaignPagesTest {

	private static final Map<String, String> TYPED = Map.of("title", "基层组织建设年活动", "mobilisation", "2012-04-20",
			"grading", "2012-05-10", "planning", "2012-05-31", "rectification", "2012-10-31", "regrading", "2012-11-15",
			"summary", "2012-11-30");

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private CampaignService campaigns;

	@Autowired
	private CampaignReading reading;

	@Autowired
	private UnitProgress progress;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private String office;

	@BeforeEach
	void hire() {
		this.cases.on("2012-04-10");
		this.branch = this.staffing.aBranchWith(2);
		this.office = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void proposesTheCalendarAndEverybody() throws Exception {
		assertThat(see(this.office, "").getContentAsString()).contains("开展年度活动", "value=\"2012-04-20\"",
				"value=\"2012-11-30\"", "value=\"" + this.branch.code() + "\" checked");
		assertThat(see(this.branch.secretary(), "").getContentAsString()).doesNotContain("部署到（");
	}

	@Test
	void opensACampaignAndShowsItsCoverage() throws Exception {
		var typed = new TreeMap<>(TYPED);
		typed.put("units", this.branch.code());

		var opened = send(this.office, "", typed);

		assertThat(opened.getStatus()).isEqualTo(302);
		var key = String.valueOf(opened.getRedirectedUrl()).replace("/campaigns/", "");
		this.cases.of(key);
		assertThat(see(this.office, "/" + key).getContentAsString()).contains("参加", "1 个党组织", "动员部署");
		assertThat(see(this.office, "/" + key + "?only=RUNNING").getContentAsString()).contains("截止 2012-04-20");
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() throws Exception {
		var typed = new TreeMap<>(TYPED);
		typed.put("grading", "2012-04-15");
		typed.put("units", this.branch.code());

		var refused = send(this.office, "", typed);

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("“分类定级”截止日期 2012-04-15 不晚于", "value=\"2012-04-15\"");
		assertThat(send(this.branch.secretary(), "", typed).getStatus()).isEqualTo(403);
	}

	@Test
	void showsASecretaryNoBranchButTheOwn() throws Exception {
		var other = this.staffing.aBranchWith(1);
		var key = opened(other, this.branch);

		assertThat(see(this.branch.secretary(), "/" + key).getContentAsString()).contains("1 个党组织")
			.doesNotContain("督办", "纳入活动");
		assertThat(see(this.office, "/" + key).getContentAsString()).contains("2 个党组织", "纳入活动");
		assertThat(see(this.office, "/ZZ00-ND-1999-0001").getStatus()).isEqualTo(403);
	}

	@Test
	void urgesAndTakesIn() throws Exception {
		var forgotten = this.staffing.aBranchWith(1);
		var key = opened(this.branch);
		this.cases.on("2012-04-25");

		assertThat(see(this.office, "/" + key + "?only=LATE").getContentAsString()).contains("滞后 5 天", "督办滞后的党组织");
		assertThat(send(this.office, "/" + key + "/urge", Map.of()).getRedirectedUrl()).endsWith("urged=1");
		assertThat(send(this.branch.secretary(), "/" + key + "/urge", Map.of()).getStatus()).isEqualTo(403);
		assertThat(send(this.office, "/" + key + "/units", Map.of("unit", forgotten.code())).getStatus())
			.isEqualTo(302);
		assertThat(send(this.office, "/" + key + "/units", Map.of("unit", "QQ99")).getStatus()).isEqualTo(422);
		assertThat(this.reading.coverage(key, this.raters.actor(forgotten.secretary())).taking()).isEqualTo(1);
	}

	@Test
	void movesTheDaysOfARunningCampaign() throws Exception {
		var key = opened(this.branch);
		var page = "/" + key + "/deadlines";
		var typed = new TreeMap<>(TYPED);
		typed.put("grading", "2012-05-20");

		assertThat(see(this.office, "/" + key).getContentAsString()).contains("调整日程").doesNotContain("日程调整记录");
		assertThat(see(this.office, page).getContentAsString()).contains("现为 2012-05-10", "value=\"2012-05-10\"");
		assertThat(see(this.branch.secretary(), page).getStatus()).isEqualTo(403);
		assertThat(send(this.branch.secretary(), page, typed).getStatus()).isEqualTo(403);
		var refused = send(this.office, page, typed);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("请填写调整理由", "value=\"2012-05-20\"");
		typed.put("reason", "与期中考试冲突");
		assertThat(send(this.office, page, typed).getRedirectedUrl()).endsWith(key + "?moved");

		assertThat(see(this.branch.secretary(), "/" + key).getContentAsString())
			.contains("日程调整记录（1 次）", "2012-05-20", "与期中考试冲突")
			.doesNotContain("调整日程");
	}

	@Test
	void takesTheImplementationPlanOnItsPage() throws Exception {
		opened(this.branch);
		var page = "/units/" + this.progress.key(this.branch.code(), 2012).orElseThrow();
		var typed = Map.of("on", "2012-04-10", "reference", "会议纪要 3 号", "measures", "逐项落实");

		assertThat(see(this.branch.secretary(), page).getContentAsString()).contains("一、上传方案文件");
		assertThat(see(this.branch.people().get(1).userId(), page).getContentAsString()).doesNotContain("上传方案文件");
		var refused = send(this.branch.secretary(), page + "/plan", typed);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("请先上传实施方案文件", "会议纪要 3 号", "逐项落实");
		var file = new MockMultipartFile("file", "方案.pdf", "application/pdf",
				"%PDF-1.4\n%EOF".getBytes(StandardCharsets.US_ASCII));
		this.pages.perform(
				multipart("/campaigns" + page + "/files").file(file).with(user(this.branch.secretary())).with(csrf()))
			.andExpect(status().isFound());
		assertThat(send(this.branch.secretary(), page + "/plan", typed).getStatus()).isEqualTo(302);

		assertThat(see(this.office, page).getContentAsString()).contains("方案.pdf", "会议纪要 3 号", "逐项落实")
			.doesNotContain("上传方案文件");
		assertThat(see(this.staffing.aBranchWith(1).secretary(), page).getStatus()).isEqualTo(403);
	}

	@Test
	void showsManyOrganisationsPageByPage() throws Exception {
		var key = opened(this.branch);

		assertThat(see(this.office, "/" + key + "?page=9999").getContentAsString()).contains("共 ");
		assertThat(see(this.office, "/" + key + "?page=-1").getContentAsString()).contains("共 ");
	}

	private String opened(Branch... branches) {
		var units = Arrays.stream(branches).map(Branch::code).collect(Collectors.toSet());
		var proposed = this.reading.proposed();
		assertThat(proposed.check(LocalDate.of(2012, 4, 10)).isAllowed()).isTrue();
		var key = this.campaigns.open(new NewCampaign("基层组织建设年活动", proposed, Set.copyOf(units)),
				this.raters.actor(this.office));
		this.cases.of(key);
		return key;
	}

	private MockHttpServletResponse see(String userId, String path) throws Exception {
		return this.pages.perform(get("/campaigns" + path).with(user(userId))).andReturn().getResponse();
	}

	private MockHttpServletResponse send(String userId, String path, Map<String, String> typed) throws Exception {
		var request = post("/campaigns" + path);
		typed.forEach(request::param);
		return this.pages.perform(request.with(user(userId)).with(csrf())).andReturn().getResponse();
	}

}
