package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
class CalendarPagesTest {

	/** Far from the years of other tests. */
	private static final int YEAR = 2033;

	private static final String DAYS = """
			2033-01-01～2033-01-03 休 元旦
			2033-01-30～2033-02-05 休 春节
			2033-01-29 班
			2033-02-06 班
			2033-04-04 休 清明节
			2033-04-30～2033-05-04 休 劳动节
			2033-06-01 休 端午节
			2033-09-08 休 中秋节
			2033-10-01～2033-10-07 休 国庆节
			""";

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Petitioner petitioner;

	@Autowired
	private PublicNoticeService notices;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private String office;

	private Case notice;

	@BeforeEach
	void postANotice() {
		this.cases.on("2033-01-27");
		this.branch = this.staffing.aBranchWith(2);
		this.office = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		var prospect = this.staffing.aProspect(this.branch.code(), "郑公示");
		var key = this.petitioner.want(this.branch.code(), prospect.id(), LocalDate.of(2033, 1, 26));
		this.notice = this.cases.start("publicNotice", key, Map.of("noticeSubject", Petitioner.SUBJECT))
			.as(this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF))
			.answer("postNotice",
					Map.of("postedOn", "2033-01-27", "channels", List.of("UNIT_BOARD"), "textChecked", true));
	}

	@AfterEach
	void forgetTheYear() {
		this.jdbc.sql("delete from moved_deadline where year = ?").param(YEAR).update();
		this.jdbc.sql("delete from working_day where year = ?").param(YEAR).update();
		this.jdbc.sql("delete from working_year where year = ?").param(YEAR).update();
		this.notice.cutOff();
		this.cases.today();
	}

	@Test
	void movesProvisionalDeadlinesTheirTimersAndDueDatesAndListsThem() throws Exception {
		assertThat(this.notice.dueDateOf("noticePeriodEnded")).isEqualTo("2033-02-03T00:00:00+08:00");

		var answer = enter(DAYS, this.office);

		assertThat(answer.getRedirectedUrl()).isEqualTo("/calendar/" + YEAR);
		assertThat(this.notices.period(this.notice.key()).lastDay()).isEqualTo("2033-02-07");
		assertThat(this.notices.period(this.notice.key()).provisional()).isFalse();
		assertThat(this.notice.dueDateOf("noticePeriodEnded")).isEqualTo("2033-02-08T00:00:00+08:00");
		assertThat(this.notice.task("watchNotice").getDueDate()).isEqualTo("2033-02-07T23:59:00+08:00");
		assertThat(read(this.office).getContentAsString()).contains("1 项期限有变化", "2033-02-02 → 2033-02-07",
				"国办发明电〔2032〕7号", "2033-01-27 登记");
	}

	@Test
	void endsNothingBeforeTodayWhenAYearIsPutRight() throws Exception {
		enter(DAYS, this.office);
		this.cases.on("2033-02-04");

		enter(DAYS.replace("2033-01-30～2033-02-05", "2033-01-31").replace("2033-01-29 班\n", ""), this.office);

		assertThat(this.notices.period(this.notice.key()).lastDay()).isEqualTo("2033-02-04");
		assertThat(this.notice.dueDateOf("noticePeriodEnded")).isEqualTo("2033-02-05T00:00:00+08:00");
		this.notice.waitOut("noticePeriodEnded");
		assertThat(this.notice.outcome("noticeOutcome")).isEqualTo("CLEAR");
	}

	@Test
	void showsTheMonthsBeforeItSaves() throws Exception {
		var request = post("/calendar/" + YEAR).param("preview", "true")
			.param("days", DAYS)
			.param("source", "国办发明电〔2032〕7号")
			.with(user(this.office))
			.with(csrf());

		var page = this.pages.perform(request).andReturn().getResponse();

		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(page.getContentAsString()).contains("核对通过", "保存，重新计算期限", "2033 年 2 月");
		assertThat(this.notices.period(this.notice.key()).provisional()).isTrue();
	}

	@Test
	void keepsWhatWasTypedWhenItRefusesAYear() throws Exception {
		var answer = enter(DAYS.replace("2033-06-01 休 端午节", "2033-06-02 班"), this.office);

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains("没有端午节的放假日期", "2033-06-02 是星期四", "2033-10-01～2033-10-07 休 国庆节",
				"国办发明电〔2032〕7号");
		assertThat(this.notices.period(this.notice.key()).provisional()).isTrue();
	}

	@Test
	void isKeptByPartyOfficeAndOrganisationDepartmentOnly() throws Exception {
		var secretary = this.branch.secretary();

		assertThat(read(secretary).getStatus()).isEqualTo(403);
		assertThat(enter(DAYS, secretary).getStatus()).isEqualTo(403);
		assertThat(read(this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF)).getContentAsString())
			.contains("这一年的放假安排还没有登记");
	}

	private MockHttpServletResponse enter(String days, String userId) throws Exception {
		var request = post("/calendar/" + YEAR).param("days", days)
			.param("source", "国办发明电〔2032〕7号")
			.with(user(userId))
			.with(csrf());
		return this.pages.perform(request).andReturn().getResponse();
	}

	private MockHttpServletResponse read(String userId) throws Exception {
		return this.pages.perform(get("/calendar/" + YEAR).with(user(userId))).andReturn().getResponse();
	}

}
