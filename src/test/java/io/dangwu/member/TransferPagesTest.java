package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.local.college.Newcomers;
import io.dangwu.organization.Actor;
import io.dangwu.organization.PostKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
class TransferPagesTest {

	@Autowired
	private Staffing staffing;

	@Autowired
	private TransferService transfers;

	@Autowired
	private MemberService members;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private Branch from;

	private Branch to;

	private Person person;

	private String department;

	private LocalDate today;

	@BeforeEach
	void enterTwoBranches() {
		this.from = this.staffing.aBranchWith(2);
		this.to = this.staffing.aBranchWith(1);
		this.person = this.from.people().get(1);
		this.department = this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF);
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void leadsFromTheSearchToTheMove() throws Exception {
		var found = send("/transfers/new", Map.of("branch", this.from.code(), "name", this.person.memberNo()),
				this.department);
		assertThat(found.getContentAsString()).contains("/transfers/new/" + this.person.id());
		assertThat(read("/transfers/new/" + this.person.id(), this.department).getContentAsString())
			.contains("转到院内其他党支部", "转出学院");

		var moved = send("/transfers/new/" + this.person.id() + "/within",
				Map.of("to", this.to.code(), "on", this.today.toString()), this.department);

		assertThat(this.members.person(this.person.id()).branchCode()).isEqualTo(this.to.code());
		assertThat(read(String.valueOf(moved.getRedirectedUrl()), this.to.secretary()).getContentAsString())
			.contains("院内转接：" + this.person.name(), "已办结");
		assertThat(read("/transfers", this.from.secretary()).getContentAsString()).contains(this.person.name());
	}

	@Test
	void keepsWhatWasTypedWhenAMoveOrALetterIsRefused() throws Exception {
		var page = "/transfers/new/" + this.person.id();
		var tooFar = this.today.plusMonths(4).toString();

		var within = send(page + "/within", Map.of("to", this.to.code(), "on", tooFar), this.department);
		var out = send(page + "/out", Map.of("destination", "示例中学党支部", "number", "转〔2026〕1号", "issuedOn",
				this.today.toString(), "validUntil", tooFar), this.department);
		var unreadable = send(page + "/within", Map.of("to", this.to.code(), "on", "明天"), this.department);

		assertThat(within.getStatus()).isEqualTo(422);
		assertThat(within.getContentAsString()).contains("晚于今天", "value=\"" + tooFar + "\"");
		assertThat(out.getStatus()).isEqualTo(422);
		assertThat(out.getContentAsString()).contains("介绍信有效期最长 3 个月", "示例中学党支部", "转〔2026〕1号");
		assertThat(unreadable.getContentAsString()).contains("填写的内容无法识别，请核对：明天");
	}

	@Test
	void closesATransferWithItsReceipt() throws Exception {
		var letter = new IntroductionLetter("转〔2026〕2号", this.today, this.today.plusMonths(1));
		var page = "/transfers/" + this.transfers.issue(this.person.id(), "示例中学党支部", letter, Actor.SYSTEM);

		var refused = send(page + "/receipt", Map.of("on", this.today.toString(), "reference", " "), this.department);
		var replaced = send(page + "/letter", Map.of("number", "转〔2026〕3号", "issuedOn", this.today.toString(),
				"validUntil", this.today.plusMonths(2).toString()), this.department);
		var closed = send(page + "/receipt", Map.of("on", this.today.toString(), "reference", "回执 5"), this.department);

		assertThat(refused.getContentAsString()).contains("请填写回执的编号或者存放处");
		assertThat(replaced.getRedirectedUrl()).isEqualTo(page);
		assertThat(closed.getRedirectedUrl()).isEqualTo(page);
		assertThat(read(page, this.from.secretary()).getContentAsString()).contains("回执 5", "转〔2026〕2号", "已办结")
			.doesNotContain("登记回执，办结转出");
	}

	@Test
	void takesSomebodyInAndNeverShowsTheIdNumberAgain() throws Exception {
		var people = this.jdbc.sql("select count(*) from member").query(Integer.class).single();
		var newcomer = new Newcomers(people + 2000).next(this.to.code(), this.today.minusYears(4));
		var typed = new HashMap<String, String>(Map.of("branch", this.to.code(), "on", this.today.toString(), "origin",
				"示例市教育局党委", "letterNo", "介〔2026〕4号", "letterOn", this.today.minusDays(100).toString(), "validUntil",
				this.today.minusDays(10).toString(), "name", newcomer.name(), "idNumber", newcomer.idNumber(),
				"birthDate", newcomer.birthDate().toString(), "category", "STAFF"));
		typed.putAll(Map.of("email", "arrival@example.edu.cn", "status", "FULL", "appliedOn",
				newcomer.appliedOn().toString(), "acceptedOn", this.today.minusYears(2).toString(), "fullSince",
				this.today.minusYears(1).toString()));

		var expired = send("/transfers/arrival", typed, this.department);
		typed.put("letterOn", this.today.minusDays(20).toString());
		typed.put("validUntil", this.today.plusDays(10).toString());
		var received = send("/transfers/arrival", typed, this.department);

		assertThat(expired.getStatus()).isEqualTo(422);
		assertThat(expired.getContentAsString()).contains("已经过期，不能接收", newcomer.name(), newcomer.idNumber());
		assertThat(read(String.valueOf(received.getRedirectedUrl()), this.department).getContentAsString())
			.contains("转入：" + newcomer.name(), "示例市教育局党委")
			.doesNotContain(newcomer.idNumber());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/transfers/new", "/transfers/arrival" })
	void isOpenedByNoSecretary(String path) throws Exception {
		assertThat(read(path, this.from.secretary()).getStatus()).isEqualTo(403);
	}

	@Test
	void showsAndMovesNothingOfOthers() throws Exception {
		var stranger = this.staffing.aBranchWith(1).secretary();
		var letter = new IntroductionLetter("转〔2026〕6号", this.today, this.today.plusMonths(1));
		var page = "/transfers/" + this.transfers.issue(this.person.id(), "示例中学党支部", letter, Actor.SYSTEM);

		assertThat(read(page, stranger).getStatus()).isEqualTo(403);
		assertThat(read("/transfers", stranger).getContentAsString()).doesNotContain(page);
		assertThat(send(page + "/receipt", Map.of("on", this.today.toString(), "reference", "x"), stranger).getStatus())
			.isEqualTo(403);
		assertThat(send("/transfers/new/" + this.person.id() + "/within",
				Map.of("to", this.to.code(), "on", this.today.toString()), this.from.secretary())
			.getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse send(String page, Map<String, String> answers, String userId) throws Exception {
		var request = post(page).with(user(userId)).with(csrf());
		answers.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

	private MockHttpServletResponse read(String page, String userId) throws Exception {
		return this.pages.perform(get(page).with(user(userId))).andReturn().getResponse();
	}

}
