package io.dangwu.development;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.member.IntroductionLetter;
import io.dangwu.member.Person;
import io.dangwu.member.TransferService;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
class DeparturePagesTest {

	private static final String SECRETARY = "M01110001";

	private static final String NEIGHBOUR = "M01120001";

	private static final String ORGANISER = "M01120005";

	@Autowired
	private Chain chain;

	@Autowired
	private CaseInformation information;

	@Autowired
	private TransferService transfers;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	@AfterEach
	void todayAgain() {
		this.jdbc.sql("update member set expected_leave_on = null where branch_code = ? and name like '%离校%'")
			.param(Chain.BRANCH)
			.update();
		this.chain.endOfTest();
	}

	@Test
	void showsWhoLeavesSoonWithTheCaseAndTheLetterToThoseWhoSeeThePerson() throws Exception {
		var key = this.chain.waitingAt("inspectActivist");
		var activist = leaving(this.information.person(key), "赵离校", 0);
		var member = leaving(this.staffing.aMember(Chain.BRANCH, "钱离校"), "钱离校", -1);
		leaving(this.staffing.aMember(Chain.BRANCH, "孙不离"), "孙不离", 400);
		this.transfers.issue(activist.id(), "示例中学党支部",
				new IntroductionLetter("转" + key, this.chain.today(), this.chain.today().plusMonths(1)), Actor.SYSTEM);

		assertThat(read("/leaving", SECRETARY)).contains("赵离校", "入党积极分子", key, "指定培养联系人", "已开出，等待回执", "钱离校", "已过")
			.doesNotContain("孙不离");
		assertThat(read("/leaving", ORGANISER)).contains("赵离校").doesNotContain("钱离校");
		assertThat(read("/leaving", NEIGHBOUR)).doesNotContain("赵离校", "钱离校");
		assertThat(read("/leaving", member.userId())).doesNotContain("赵离校");
	}

	@Test
	void putsADiscussionOffOnItsPage() throws Exception {
		var key = this.chain.waitingAt("applyForConversion");
		this.transfers.move(this.information.person(key).id(), "ZZ01-T02", this.chain.today(), Actor.SYSTEM);
		var end = this.information.probationEnd(key);
		var page = "/developments/" + key + "/postponement";

		assertThat(read("/developments/" + key, NEIGHBOUR)).contains(page);
		assertThat(read(page, NEIGHBOUR)).contains("最迟推迟到 " + end.plusMonths(6));
		assertThat(this.pages.perform(get(page).with(user(SECRETARY))).andReturn().getResponse().getStatus())
			.isEqualTo(403);
		assertThat(postpone(page, end.plusMonths(7))).contains("最迟为 " + end.plusMonths(6), "转入时间短",
				"value=\"" + end.plusMonths(7) + "\"");
		assertThat(postpone(page, end.plusMonths(2))).isEmpty();

		assertThat(read("/developments/" + key, NEIGHBOUR)).contains("推迟讨论转正", "转入时间短").doesNotContain(page);
		assertThat(this.information.discussionOpens(key)).isEqualTo(end.plusMonths(2));
	}

	private Person leaving(Person person, String name, int days) {
		this.jdbc.sql("update member set name = ?, expected_leave_on = ? where id = ?")
			.params(name, LocalDate.now(this.clock).plusDays(days), person.id())
			.update();
		return person;
	}

	private String postpone(String page, LocalDate to) throws Exception {
		var request = post(page).param("to", to.toString()).param("reason", "转入时间短").with(user(NEIGHBOUR)).with(csrf());
		return this.pages.perform(request).andReturn().getResponse().getContentAsString();
	}

	private String read(String page, String userId) throws Exception {
		return this.pages.perform(get(page).with(user(userId))).andReturn().getResponse().getContentAsString();
	}

}
