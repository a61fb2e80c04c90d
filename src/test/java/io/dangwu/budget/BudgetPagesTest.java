package io.dangwu.budget;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.budget.Treasury.College;
import io.dangwu.budget.rule.FundPlan;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.regulation.Money;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages of the budget: who sees what, and how bad input is answered. */
@ApplicationTest
class BudgetPagesTest {

	@Autowired
	Treasury treasury;

	@Autowired
	FundPlanService plans;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private College college;

	private Case budget;

	@BeforeEach
	void openABudget() {
		this.college = this.treasury.aCollege();
		this.budget = this.treasury.opened(this.college, MidYearPolicy.SNAPSHOT);
	}

	@Test
	void showsTheOfficesAllAmountsAndAUnitItsOwn() throws Exception {
		assertThat(see(this.college.office(), "").getContentAsString()).contains("经费" + this.college.general(),
				"2,200.00");
		assertThat(see(this.college.finance(), "").getContentAsString()).contains("经费" + this.college.direct());
		assertThat(see(this.college.generalSecretary(), "").getContentAsString())
			.contains("经费" + this.college.general(), "1,600.00")
			.doesNotContain("经费" + this.college.direct());
	}

	@Test
	void showsFinanceNoNames() throws Exception {
		var unit = "/units/" + this.college.general();

		assertThat(see(this.college.finance(), unit).getContentAsString()).doesNotContain("计入人员名单");
		assertThat(see(this.college.finance(), unit + "/names").getStatus()).isEqualTo(403);
		assertThat(see(this.college.office(), unit + "/names").getContentAsString()).contains("共 8 人", "预算甲");
		assertThat(see(this.college.generalSecretary(), unit + "/names").getContentAsString()).contains("共 8 人");
	}

	@Test
	void showsABranchSecretaryTheNamesOfTheBranchAlone() throws Exception {
		var secretary = this.college.students().get(0).userId();

		var names = see(secretary, "/units/" + this.college.general() + "/names").getContentAsString();

		assertThat(names).contains("共 5 人", "经费" + this.college.studentBranch())
			.doesNotContain("经费" + this.college.teacherBranch());
	}

	@Test
	void showsMembersTheirUnitOnceItIsPublished() throws Exception {
		var member = this.college.students().get(3).userId();
		assertThat(see(member, "").getStatus()).isEqualTo(403);
		assertThat(see(member, "/units/" + this.college.general()).getStatus()).isEqualTo(403);

		spending();
		this.budget.as(this.college.office())
			.answer("publishBudget",
					Map.of("publishedOn", LocalDate.now().toString(), "channels", List.of("CAMPUS_NETWORK")));

		assertThat(see(member, "").getContentAsString()).contains("经费" + this.college.general());
		assertThat(see(member, "/units/" + this.college.general()).getContentAsString()).contains("1,600.00")
			.doesNotContain("计入人员名单", "登记支出");
		assertThat(see(member, "/units/" + this.college.direct()).getStatus()).isEqualTo(403);
	}

	@Test
	void keepsABudgetThatIsNotPublishedToThoseWhoWorkOnIt() throws Exception {
		var member = this.college.students().get(3).userId();
		this.budget.as(this.college.finance())
			.answer("confirmBudgetLine", Map.of("confirmedOn", LocalDate.now().toString(), "decision", "RETURNED",
					"returnReason", "标准高于安排"));
		var year = this.college.year() + " 年度";

		assertThat(see(this.college.generalSecretary(), "").getContentAsString()).contains("标准高于安排");
		assertThat(see(this.college.finance(), "").getContentAsString()).contains("标准高于安排");
		var refused = see(member, "");
		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(refused.getContentAsString()).doesNotContain("标准高于安排");
		assertThat(see(member, "/allocation.xlsx").getStatus()).isEqualTo(403);
		assertThat(see(member, "/allocation.pdf").getStatus()).isEqualTo(403);
		assertThat(newest(member)).doesNotContain(year);
		assertThat(newest(this.college.directSecretary())).contains(year);
	}

	@Test
	void letsAUnitPlanItsOwnMoneyOnly() throws Exception {
		upToThePlans();
		var foreign = "/units/" + this.college.direct() + "/plan";

		assertThat(see(this.college.generalSecretary(), foreign).getStatus()).isEqualTo(403);
		assertThat(send(this.college.generalSecretary(), foreign, Map.of("heldBack", "600")).getStatus())
			.isEqualTo(403);
		assertThat(see(this.college.finance(), foreign).getStatus()).isEqualTo(403);
	}

	@Test
	void proposesAPlanAndKeepsWhatWasTypedWhenItIsRefused() throws Exception {
		upToThePlans();
		var plan = "/units/" + this.college.general() + "/plan";
		assertThat(see(this.college.generalSecretary(), plan).getContentAsString()).contains("value=\"160.00\"",
				"value=\"810.00\"", "value=\"630.00\"");

		var refused = send(this.college.generalSecretary(), plan, plan("160", "810", "700.50", ""));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("超出 70.50 元", "value=\"700.50\"");
		assertThat(send(this.college.generalSecretary(), plan, plan("160", "八百", "630", "")).getContentAsString())
			.contains("“八百”不是金额");
		assertThat(
				send(this.college.generalSecretary(), plan, plan("160", "810", "630", "160.01")).getContentAsString())
			.contains("“其他”用途");
		assertThat(send(this.college.generalSecretary(), plan, plan("160", "810", "630", "100")).getStatus())
			.isEqualTo(302);
	}

	@ParameterizedTest(name = "{0}: {1} on {2} for {3}")
	@CsvSource(delimiter = '|', textBlock = """
			BUDGET | 999.99   | 05-16 | READING | T01 | T01 |        | 超过可用余额
			BUDGET | 500.00   | 05-16 | READING | T01 | T01 |        |
			DUES   | 50.00    | 05-16 | READING | T01 | T01 |        | 党费实行专户管理
			BUDGET | 0        | 05-16 | READING | T01 | T01 |        | 大于 0
			BUDGET | -5       | 05-16 | READING | T01 | T01 |        | 大于 0
			BUDGET | 五百       | 05-16 | READING | T01 | T01 |        | 不是金额
			BUDGET | 50.001   | 05-16 | READING | T01 | T01 |        | 最多两位小数
			BUDGET | 200      | 05-16 | READING | S01 | T01 |        | 不得占用
			BUDGET | 200      | 05-16 | OTHER   | T01 | T01 |        | “其他”用途累计
			""")
	void booksWhatTheRulesAllow(String fund, String amount, String day, String purpose, String account, String spender,
			String minutes, String refusal) throws Exception {
		spending();
		var expense = Map.of("fund", fund, "on", this.college.day(day), "amount", amount, "purpose", purpose, "account",
				this.college.general() + "-" + account, "spentFor", this.college.general() + "-" + spender, "payee",
				"示例书店", "subject", "购买资料");

		var answer = send(this.college.generalSecretary(), "/units/" + this.college.general() + "/expenses", expense);

		assertThat(answer.getStatus()).isEqualTo((refusal != null) ? 422 : 302);
		assertThat(answer.getContentAsString()).contains((refusal != null) ? refusal : "");
		assertThat(booked()).isEqualTo((refusal != null) ? 0 : 1);
	}

	@Test
	void refusesTheMoneyOfNextYearAndOfOthers() throws Exception {
		spending();
		var late = Map.of("on", (this.college.year() + 1) + "-01-01", "amount", "10", "purpose", "READING", "account",
				this.college.teacherBranch(), "spentFor", this.college.teacherBranch(), "payee", "甲", "subject", "乙");
		var path = "/units/" + this.college.general() + "/expenses";

		assertThat(send(this.college.generalSecretary(), path, late).getContentAsString()).contains("余额不结转");
		assertThat(send(this.college.finance(), path, late).getStatus()).isEqualTo(403);
		assertThat(send(this.college.directSecretary(), path, late).getStatus()).isEqualTo(403);
		assertThat(booked()).isZero();
	}

	@Test
	void takesAWrongEntryBackAndKeepsItReadable() throws Exception {
		spending();
		var unit = "/units/" + this.college.general();
		var expense = Map.of("on", this.college.day("05-16"), "amount", "300", "purpose", "READING", "account",
				this.college.teacherBranch(), "spentFor", this.college.teacherBranch(), "payee", "甲", "subject", "买书");
		send(this.college.generalSecretary(), unit + "/expenses", expense);
		var id = this.jdbc.sql("select id::text from budget_expense where unit = ?")
			.param(this.college.general())
			.query(String.class)
			.single();

		assertThat(send(this.college.finance(), unit + "/expenses/" + id + "/reversal", Map.of()).getContentAsString())
			.contains("请填写冲销原因");
		assertThat(send(this.college.finance(), unit + "/expenses/" + id + "/reversal", Map.of("reason", "重复"))
			.getStatus()).isEqualTo(302);

		assertThat(see(this.college.generalSecretary(), unit).getContentAsString()).contains("已冲销：重复", "结余",
				"1,600.00");
	}

	@ParameterizedTest(name = "{0} and {1} in {2}")
	@CsvSource({ "299.99, 100, 2000, 299.99", "300, 99, 2000, 99.00", "abc, 100, 2000, 不是金额", "300, 100, 99, 无效",
			"300, 100, 2999, 无效", "300, 100, 今年, 不是整数" })
	void opensNoBudgetOnBadInput(String teacher, String student, String year, String refusal) throws Exception {
		var answer = this.pages
			.perform(filled(post("/budget"),
					Map.of("year", year, "teacherRate", teacher, "studentRate", student, "policy", "SNAPSHOT"))
				.with(user(this.college.office()))
				.with(csrf()))
			.andReturn()
			.getResponse();

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString()).contains(refusal);
	}

	@Test
	void opensTheBudgetOfAYearOnceAndForThePartyOfficeOnly() throws Exception {
		var again = Map.of("year", String.valueOf(this.college.year()), "teacherRate", "300", "studentRate", "100",
				"policy", "SNAPSHOT");

		var office = this.pages.perform(filled(post("/budget"), again).with(user(this.college.office())).with(csrf()))
			.andReturn()
			.getResponse();
		var finance = this.pages.perform(filled(post("/budget"), again).with(user(this.college.finance())).with(csrf()))
			.andReturn()
			.getResponse();

		assertThat(office.getContentAsString()).contains("一个年度只编制一次");
		assertThat(finance.getStatus()).isEqualTo(403);
	}

	@Test
	void handsOutTheAllocationWithNamesForThoseEntitled() throws Exception {
		var office = see(this.college.office(), "/allocation.xlsx").getContentAsByteArray();
		var finance = see(this.college.finance(), "/allocation.xlsx").getContentAsByteArray();

		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(office))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
			assertThat(workbook.getSheet("单位分配").getRow(3).getCell(7).getNumericCellValue()).isEqualTo(2200.0);
			assertThat(workbook.getSheet("计入人员").getLastRowNum()).isEqualTo(10);
		}
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(finance))) {
			assertThat(workbook.getSheet("计入人员")).isNull();
		}
		assertThat(see(this.college.finance(), "/allocation.pdf").getContentAsByteArray())
			.startsWith("%PDF".getBytes());
	}

	@Test
	void triesOutWithoutStoringAnything() throws Exception {
		var before = stored();

		var page = tryOut(Map.of("teacherRate", "400", "studentRate", "150", "policy", "SNAPSHOT", "teachers-ZZ07",
				"100", "students-ZZ07", "2"));

		assertThat(page.getStatus()).isEqualTo(200);
		assertThat(page.getContentAsString()).contains("40,300.00");
		assertThat(stored()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "299.99, 5, 299.99", "300, -1, 人数不能为负数", "300, 五, 不是整数", "'', 5, 请填写教师党员标准" })
	void keepsWhatWasTypedWhenATrialIsRefused(String teacher, String heads, String refusal) throws Exception {
		var page = tryOut(Map.of("teacherRate", teacher, "studentRate", "100", "policy", "SNAPSHOT", "teachers-ZZ07",
				heads, "students-ZZ07", "0"));

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains(refusal, "value=\"" + teacher + "\"");
	}

	@Test
	void triesOutForThoseWhoDecideOnly() throws Exception {
		assertThat(this.pages.perform(get("/budget/what-if").with(user(this.college.generalSecretary())))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse tryOut(Map<String, String> typed) throws Exception {
		return this.pages.perform(filled(post("/budget/what-if"), typed).with(user(this.college.office())).with(csrf()))
			.andReturn()
			.getResponse();
	}

	private void upToThePlans() {
		var today = LocalDate.now().toString();
		this.budget.as(this.college.finance())
			.answer("confirmBudgetLine", Map.of("confirmedOn", today, "decision", "AGREED", "lineReference", "1"));
		this.budget.as(this.college.committee())
			.answer("approveBudget", Map.of("approvedOn", today, "decision", "AGREED", "approvalReference", "1"));
		this.budget.as(this.college.finance()).answer("transferFunds", Map.of("transferredOn", today, "voucher", "1"));
	}

	private void spending() {
		upToThePlans();
		this.plans.draft(this.college.year(), this.college.general(), new FundPlan(Money.of("160"),
				Map.of(this.college.teacherBranch(), Money.of("810"), this.college.studentBranch(), Money.of("630")),
				Map.of()), this.college.planner());
		this.plans.draft(this.college.year(), this.college.direct(), new FundPlan(Money.of("600"), Map.of(), Map.of()),
				this.college.directPlanner());
		var answers = Map.of("plannedOn", LocalDate.now().toString(), "planMinutes", "1");
		this.budget.as(this.college.generalSecretary())
			.answer("planUnitFunds", "general-branch-" + this.college.general(), answers);
		this.budget.as(this.college.directSecretary())
			.answer("planUnitFunds", "branch-secretary-" + this.college.direct(), answers);
	}

	private Map<String, String> plan(String heldBack, String teachers, String students, String other) {
		return Map.of("heldBack", heldBack, "branch-" + this.college.teacherBranch(), teachers,
				"branch-" + this.college.studentBranch(), students, "purpose-OTHER", other);
	}

	private int booked() {
		return this.jdbc.sql("select count(*) from budget_expense where unit = ?")
			.param(this.college.general())
			.query(Integer.class)
			.single();
	}

	private List<Integer> stored() {
		return this.jdbc.sql("""
				select (select count(*) from budget)::int union all select (select count(*) from budget_head)::int
				union all select (select count(*) from budget_unit)::int""").query(Integer.class).list();
	}

	private String newest(String userId) throws Exception {
		return this.pages.perform(get("/budget").with(user(userId))).andReturn().getResponse().getContentAsString();
	}

	private MockHttpServletResponse see(String userId, String path) throws Exception {
		return this.pages.perform(get("/budget/" + this.college.year() + path).with(user(userId)))
			.andReturn()
			.getResponse();
	}

	private MockHttpServletResponse send(String userId, String path, Map<String, String> typed) throws Exception {
		return this.pages
			.perform(filled(post("/budget/" + this.college.year() + path), typed).with(user(userId)).with(csrf()))
			.andReturn()
			.getResponse();
	}

	private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request,
			Map<String, String> typed) {
		typed.forEach(request::param);
		return request;
	}

}
