package io.dangwu.award;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.award.Campus.Faculty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages of the awards: who sees what, and how bad input is answered. */
@ApplicationTest
class AwardPagesTest {

	private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);

	@Autowired
	private Cases cases;

	@Autowired
	private Campus campus;

	@Autowired
	private Poll poll;

	@Autowired
	private MockMvc pages;

	private Faculty faculty;

	@BeforeEach
	void spring() {
		this.cases.on("2012-05-21");
		this.faculty = this.campus.aFaculty(2, 2);
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void plansBackAndOpensARound() throws Exception {
		assertThat(see(this.faculty.office(), "/awards")).contains("2012 年“七一”倒排计划", "2012-06-29", "部署评选");
		assertThat(see(this.faculty.branchSecretary(1), "/awards")).doesNotContain("部署评选", "倒排计划");

		var opened = send(this.faculty.office(), opening("2012-06-01"));

		assertThat(opened.getStatus()).isEqualTo(302);
		assertThat(see(this.faculty.office(), String.valueOf(opened.getRedirectedUrl()))).contains("优秀教师党员", "支部推荐",
				"评选" + this.faculty.branch(1));
	}

	@Test
	void keepsWhatWasTypedWhenARoundIsRefused() throws Exception {
		var refused = send(this.faculty.office(), opening("2012-06-20"));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("“支部推荐”最迟", "填写的 2012-06-20 太晚", "value=\"优秀教师党员\"");
		var garbled = send(this.faculty.office(), opening("六月"));
		assertThat(garbled.getContentAsString()).contains("“支部推荐”不是日期");
	}

	@Test
	void nominatesFromTheChoiceToTheReport() throws Exception {
		var key = this.campus.open(this.faculty, Campus.members(1));
		var address = "/awards/" + key + "/branches/" + this.faculty.branch(1);
		var secretary = this.faculty.branchSecretary(1);

		var own = send(secretary, post(address + "/nominees").param("kind", "YXDY")
			.param("member-YXDY", this.faculty.person(1, 0).id().toString()));
		assertThat(own.getStatus()).isEqualTo(422);
		assertThat(own.getContentAsString()).contains("不能为本人办理推荐");
		send(secretary, post(address + "/nominees").param("kind", "YXDY")
			.param("member-YXDY", this.faculty.person(1, 1).id().toString()));
		var id = this.campus.named(key, "第1支部党员2").id();
		var file = new MockMultipartFile("file-" + id, "证书.pdf", "application/pdf", PDF);
		var sheet = multipart(address).file(file)
			.param("deeds-" + id, "带头攻坚")
			.param("opinions-" + id, "没有意见")
			.param("approvals-" + id, "3");
		assertThat(this.pages.perform(sheet.with(csrf()).with(user(secretary))).andReturn().getResponse().getStatus())
			.isEqualTo(302);
		assertThat(see(secretary, address)).contains("带头攻坚", "证书.pdf");
		var evidence = this.campus.named(key, "第1支部党员2").files().get(0).id();
		assertThat(status(this.faculty.branchSecretary(2), "/evidence/" + evidence)).isEqualTo(403);
		assertThat(status(this.faculty.department(), "/evidence/" + evidence)).isEqualTo(200);
		assertThat(send(secretary, handingIn(address, id, "带头攻坚克难").param("approvals-" + id, "三").param("present", "3"))
			.getContentAsString()).contains("“赞成票数”不是整数", "带头攻坚克难", "value=\"三\"");
		assertThat(send(secretary, handingIn(address, id, "带头攻坚克难").param("approvals-" + id, "3").param("present", "x"))
			.getContentAsString()).contains("“到会人数”不是整数", "带头攻坚克难", "value=\"2012-05-21\"");
		send(secretary, handingIn(address, id, "带头攻坚克难").param("approvals-" + id, "3").param("present", "3"));

		assertThat(this.campus.named(key, "第1支部党员2").state()).isEqualTo(NominationState.SUBMITTED);
		assertThat(status(this.faculty.branchSecretary(2), address)).isEqualTo(403);
	}

	@Test
	void takesADraftAndAFileBack() throws Exception {
		var key = this.campus.open(this.faculty, Campus.members(1));
		var address = "/awards/" + key + "/branches/" + this.faculty.branch(1);
		var secretary = this.faculty.branchSecretary(1);
		var id = this.campus.nominate(key, this.faculty, this.faculty.branch(1), "YXDY", 1);
		this.campus.doors().nominations().addFile(key, id, "证书.pdf", PDF, this.campus.actor(secretary));
		var file = this.campus.named(key, "第1支部党员2").files().get(0).id();

		send(secretary, post(address + "/" + id + "/files/" + file + "/removal"));
		assertThat(this.campus.named(key, "第1支部党员2").files()).isEmpty();
		send(secretary, post(address + "/" + id + "/removal"));
		assertThat(this.campus.board(key).nominations()).isEmpty();
	}

	@Test
	void examinesChecksAndDecides() throws Exception {
		var key = this.campus.open(this.faculty, Campus.list(1));
		this.poll.want(key, Map.of("第1支部党员2", 30, "第2支部党员2", 20));
		for (var branch = 1; branch <= 2; branch++) {
			this.campus.nominate(key, this.faculty, this.faculty.branch(branch), Campus.LIST, 1);
			this.campus.submit(key, this.faculty, this.faculty.branch(branch), "2012-05-21");
		}
		var address = "/awards/" + key;
		var one = this.campus.named(key, "第1支部党员2").id();
		var two = this.campus.named(key, "第2支部党员2").id();

		assertThat(see(this.faculty.secretary(), address + "/units/" + this.faculty.code())).contains("第1支部党员2");
		var half = send(this.faculty.secretary(),
				post(address + "/units/" + this.faculty.code()).param("passes-" + one, "true")
					.param("rank-" + one, "1")
					.param("opinion", "同意推荐"));
		assertThat(half.getStatus()).isEqualTo(422);
		assertThat(half.getContentAsString()).contains("请填写对第2支部党员2的意见", "同意推荐");
		send(this.faculty.secretary(),
				post(address + "/units/" + this.faculty.code()).param("passes-" + one, "true")
					.param("rank-" + one, "1")
					.param("passes-" + two, "true")
					.param("rank-" + two, "2")
					.param("opinion", "同意推荐"));
		assertThat(see(this.faculty.department(), address + "/check")).contains("组织部审核", "党总支排序第 1");
		send(this.faculty.department(),
				post(address + "/check").param("passes-" + one, "true").param("passes-" + two, "true"));
		assertThat(see(this.faculty.discipline(), address + "/check")).contains("纪检审核");
		send(this.faculty.discipline(),
				post(address + "/check").param("passes-" + one, "true").param("passes-" + two, "true"));
		var round = this.cases.of(key);
		assertThat(see(this.campus.aFaculty(1, 1).branchSecretary(1), address)).contains("候选人", "第1支部党员2")
			.doesNotContain("征求意见情况");
		round.waitOut("voteEnded");
		round.as(this.faculty.department()).answer("concludePanel", Map.of());

		assertThat(see(this.faculty.committee(), address + "/decision")).contains("综合得分 = 公众得分 × 40% + 评委得分 × 60%",
				"88.00", "74.67", "递补顺序");
		assertThat(send(this.faculty.committee(), post(address + "/decision").param("document", "纪要"))
			.getContentAsString()).contains("请填写“审定日期”");
		send(this.faculty.committee(),
				post(address + "/decision").param("document", "纪要〔2012〕9号").param("decidedOn", "2012-06-18"));
		assertThat(this.campus.named(key, "第1支部党员2").state()).isEqualTo(NominationState.PROPOSED);
		assertThat(see(this.faculty.department(), address + "/striking")).contains("第1支部党员2");
		assertThat(send(this.faculty.department(), post(address + "/striking")).getContentAsString())
			.contains("请选择异议成立");
	}

	@Test
	void letsTheOfficeAdmitALateBranchForAReason() throws Exception {
		var key = this.campus.open(this.faculty, Campus.members(1));
		this.cases.of(key).waitOut("nominationGateClosed");
		var admission = "/awards/" + key + "/admission";

		assertThat(see(this.faculty.office(), "/awards/" + key)).contains("逾期未报", "同意补报的理由");
		assertThat(send(this.faculty.office(),
				post(admission).param("step", "NOMINATION").param("unit", this.faculty.branch(1)).param("why", " "))
			.getContentAsString()).contains("请填写同意补报的理由");
		assertThat(send(this.faculty.secretary(),
				post(admission).param("step", "NOMINATION").param("unit", this.faculty.branch(1)).param("why", "书记住院"))
			.getStatus()).isEqualTo(403);
		send(this.faculty.office(),
				post(admission).param("step", "NOMINATION").param("unit", this.faculty.branch(1)).param("why", "书记住院"));
		assertThat(see(this.faculty.office(), "/awards/" + key)).contains("同意补报：书记住院");
	}

	@Test
	void showsEarlierWinnersAndRefusesUnknownRounds() throws Exception {
		assertThat(see(this.faculty.branchSecretary(1), "/awards/winners")).contains("历年表彰名单");
		assertThat(status(this.faculty.office(), "/awards/ZZ00-PX-1900-0001")).isEqualTo(403);
	}

	private MockHttpServletRequestBuilder opening(String nominateBy) {
		var days = this.campus.round(this.faculty).days();
		return post("/awards").param("year", "2012")
			.param("title", "2012 年“七一”表彰")
			.param("cutOff", "2012-05-31")
			.param("unit", this.faculty.code())
			.param("kind", "YXDY")
			.param("staffRate-YXDY", "3")
			.param("studentRate-YXDY", "5")
			.param("capRate-YXDY", "2")
			.param("own", "true")
			.param("ownTitle", "优秀教师党员")
			.param("ownStandard", "MEMBER")
			.param("ownWay", "QUOTA")
			.param("ownPlaces", "3")
			.param("ownPerBranch", "1")
			.param("ownPerUnit", "2")
			.param("NOMINATION", nominateBy)
			.param("EXAMINATION", days.examineBy().toString())
			.param("CHECK", days.checkBy().toString())
			.param("PRELIMINARY", days.preliminaryBy().toString())
			.param("NOTICE", days.noticeBy().toString())
			.param("CEREMONY", days.ceremonyBy().toString());
	}

	private static MockHttpServletRequestBuilder handingIn(String address, UUID nomination, String deeds) {
		return post(address + "/report").param("meetingOn", "2012-05-21")
			.param("deeds-" + nomination, deeds)
			.param("opinions-" + nomination, "没有意见");
	}

	private String see(String userId, String path) throws Exception {
		var answer = this.pages.perform(get(path).with(user(userId))).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private int status(String userId, String path) throws Exception {
		return this.pages.perform(get(path).with(user(userId))).andReturn().getResponse().getStatus();
	}

	private MockHttpServletResponse send(String userId, MockHttpServletRequestBuilder request) throws Exception {
		return this.pages.perform(request.with(csrf()).with(user(userId))).andReturn().getResponse();
	}

}
