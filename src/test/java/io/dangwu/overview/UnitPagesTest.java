package io.dangwu.overview;

import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.organization.OrganizationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Who sees and changes which organisation on the pages, in the college of 2012. */
@ApplicationTest
@Transactional
class UnitPagesTest {

	private static final String ORG_DEPARTMENT = "M07320008";

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private Cases cases;

	@Autowired
	private MockMvc pages;

	@BeforeEach
	void itIsTheDayOfTheCampaign() {
		this.cases.on("2012-04-10");
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', useHeadersInDisplayName = true,
			textBlock = """
					who                        | user      | own branch | other branch | own general | other general | set-up | list
					secretary of ZZ01-T01      | M01110001 | 200        | 403          | 403         | 403           | 403    | 403
					member of ZZ01-T01         | M01110008 | 200        | 403          | 403         | 403           | 403    | 403
					general branch ZZ01        | M01110004 | 200        | 403          | 200         | 403           | 200    | 200
					organiser of ZZ01          | M01120005 | 200        | 403          | 200         | 403           | 403    | 403
					Youth League of ZZ01       | S01000001 | 403        | 403          | 403         | 403           | 403    | 403
					party office               | M07310008 | 200        | 200          | 200         | 200           | 200    | 200
					organisation department    | M07320008 | 200        | 200          | 200         | 200           | 200    | 200
					college committee          | M07330007 | 200        | 200          | 200         | 200           | 200    | 200
					college secretary          | M07310007 | 200        | 200          | 200         | 200           | 200    | 200
					finance                    | M07370008 | 403        | 403          | 403         | 403           | 403    | 403
					administrator              | admin     | 403        | 403          | 403         | 403           | 403    | 403
					""")
	void showsEverybodyTheOwnOrganisations(String who, String user, int ownBranch, int otherBranch, int ownGeneral,
			int otherGeneral, int setUp, int list) throws Exception {
		for (var page : new String[] { "/units/%s", "/units/%s/officers", "/terms/%s" }) {
			assertThat(status(page.formatted("ZZ01-T01"), user)).as(page).isEqualTo(ownBranch);
			assertThat(status(page.formatted("ZZ02-T01"), user)).as(page).isEqualTo(otherBranch);
			assertThat(status(page.formatted("ZZ01"), user)).as(page).isEqualTo(ownGeneral);
			assertThat(status(page.formatted("ZZ02"), user)).as(page).isEqualTo(otherGeneral);
		}
		assertThat(status("/set-up", user)).isEqualTo(setUp);
		assertThat(status("/set-up/people?unit=ZZ01&group=STUDENT_MEMBERS&year=2012", user)).isEqualTo(list);
		for (var page : new String[] { "/units", "/terms" }) {
			var content = read(page, user);
			assertThat(content.contains("/ZZ01-T01\"")).as(page).isEqualTo(ownBranch == 200);
			assertThat(content.contains("/ZZ02-T01\"")).as(page).isEqualTo(otherBranch == 200);
			assertThat(content.contains("/ZZ01\"")).as(page).isEqualTo(ownGeneral == 200);
			assertThat(content.contains("/ZZ02\"")).as(page).isEqualTo(otherGeneral == 200);
		}
	}

	@ParameterizedTest
	@CsvSource({ "M01110001", "M01110004", "M07310008", "M07310007", "admin" })
	void opensTheFormsToTheOrganisationDepartmentOnly(String user) throws Exception {
		for (var page : new String[] { "/units/new", "/units/ZZ01-T01/data", "/units/ZZ01-T01/arrangement" }) {
			assertThat(status(page, user)).as(page).isEqualTo(403);
			assertThat(status(page, ORG_DEPARTMENT)).as(page).isEqualTo(200);
			assertThat(send(page, user,
					Map.of("kind", "DISSOLVE", "on", "2012-04-10", "reference", "x", "name", "x", "code", "ZZ01-T09"))
				.getStatus()).as(page).isEqualTo(403);
		}
		assertThat(send("/units/ZZ01-T01/officers", user,
				Map.of("holder", "M01110008", "kind", "COMMITTEE_MEMBER", "since", "2012-04-10"))
			.getStatus()).isEqualTo(403);
		assertThat(send("/terms/ZZ01-T01", user,
				Map.of("act", "END", "day", "2014-01-01", "on", "2012-04-10", "reference", "x", "reason", "x"))
			.getStatus()).isEqualTo(403);
		assertThat(send("/set-up/plan", user, Map.of("unit", "ZZ01", "year", "2012", "students", "1")).getStatus())
			.isEqualTo(403);
	}

	@Test
	void showsTheTreeWithItsFigures() throws Exception {
		var tree = read("/units", ORG_DEPARTMENT);

		assertThat(tree).contains("正式 54 · 预备 0 · 发展中 0", "正式 14 · 预备 0 · 发展中 0", "设立党组织", "届满 2013-08-31");
	}

	@Test
	void asksForTheReasonAndKeepsWhatWasTyped() throws Exception {
		var secretary = this.organizations.postsIn("ZZ01-T01").get(0);
		send("/units/ZZ01-T01/officers/" + secretary.id() + "/release", ORG_DEPARTMENT, Map.of("on", "2012-04-10"));
		var typed = Map.of("holder", "M01110008", "kind", "SECRETARY", "since", "2012-04-10", "approvalRef",
				"示组〔2012〕8号", "crossAppointment", "true");

		var refused = send("/units/ZZ01-T01/officers", ORG_DEPARTMENT, typed);

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("教师党支部书记一般由教研室主任兼任", "示组〔2012〕8号", "value=\"M01110008\"");

		var given = send("/units/ZZ01-T01/officers", ORG_DEPARTMENT,
				Map.of("holder", "M01110008", "kind", "SECRETARY", "since", "2012-04-10", "reason", "支部大会推荐"));

		assertThat(given.getRedirectedUrl()).isEqualTo("/units/ZZ01-T01/officers");
		assertThat(read("/units/ZZ01-T01/officers", ORG_DEPARTMENT)).contains("支部大会推荐");
		assertThat(read("/units/ZZ01-T01/officers", "M01110001")).doesNotContain("支部大会推荐");
	}

	@Test
	void saysBesideTheFieldWhatIsWrong() throws Exception {
		var page = send("/units/ZZ01/data", ORG_DEPARTMENT,
				Map.of("name", " ", "enrolledStudents", "两千", "on", "昨天", "reference", "示党〔2012〕12号"));

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("请填写整数", "请填写日期，形如 2026-05-11", "示党〔2012〕12号");
	}

	@Test
	void mergesOnThePageAndLeavesTheOldOneToBeRead() throws Exception {
		var refused = send("/units/ZZ01-T02/arrangement", ORG_DEPARTMENT,
				Map.of("kind", "MERGE", "other", "ZZ01-T03", "on", "2012-04-10", "reference", "示党〔2012〕12号"));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("请写明跨单位设立的理由", "示党〔2012〕12号");

		var done = send("/units/ZZ01-T02/arrangement", ORG_DEPARTMENT, Map.of("kind", "MERGE", "other", "ZZ01-T03",
				"on", "2012-04-10", "reference", "示党〔2012〕12号", "reason", "专业相近"));

		assertThat(done.getRedirectedUrl()).isEqualTo("/units/ZZ01-T02");
		assertThat(read("/units/ZZ01-T02", ORG_DEPARTMENT)).contains("已合并", "并入", "物流管理教研室党支部");
		assertThat(read("/units/ZZ01-T03", ORG_DEPARTMENT)).contains("市场营销教研室党支部", "专业相近");
		assertThat(read("/units", ORG_DEPARTMENT)).contains("已合并、撤销的党组织");
	}

	@Test
	void entersADelayOnThePage() throws Exception {
		var refused = send("/terms/ZZ01-T03", ORG_DEPARTMENT, Map.of("act", "END", "day", "2013-11-20", "on",
				"2012-04-10", "reference", "示党〔2012〕15号", "reason", "机构调整"));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("延期一般不超过 1 年", "机构调整", "2013-11-20");

		send("/terms/ZZ01-T03", ORG_DEPARTMENT, Map.of("act", "END", "day", "2013-05-19", "on", "2012-04-10",
				"reference", "示党〔2012〕15号", "reason", "机构调整"));

		assertThat(read("/terms/ZZ01-T03", "M01130001")).contains("延期", "2013-05-19").doesNotContain("登记选举");
		assertThat(read("/terms?standing=POSTPONED", ORG_DEPARTMENT)).contains("物流管理教研室党支部");
	}

	@Test
	void entersThePlanOnThePage() throws Exception {
		var refused = send("/set-up/plan", ORG_DEPARTMENT, Map.of("unit", "ZZ01", "year", "2012", "students", "六十"));
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("计划人数应当是不小于 0 的整数，您填的是“六十”");

		var set = send("/set-up/plan", ORG_DEPARTMENT,
				Map.of("unit", "ZZ01", "year", "2012", "students", "60", "youngStaff", ""));

		assertThat(set.getRedirectedUrl()).isEqualTo("/set-up?year=2012#plan");
		assertThat(read("/set-up?year=2012", "M07310008")).contains("5.000%", "在控制区间内", "跨单位设立的党支部")
			.doesNotContain("/set-up/plan");
	}

	private int status(String page, String user) throws Exception {
		return this.pages.perform(get(page).with(user(user))).andReturn().getResponse().getStatus();
	}

	private String read(String page, String user) throws Exception {
		var response = this.pages.perform(get(page).with(user(user))).andReturn().getResponse();
		assertThat(response.getStatus()).as(page).isEqualTo(200);
		return response.getContentAsString();
	}

	private MockHttpServletResponse send(String page, String user, Map<String, String> typed) throws Exception {
		var request = post(page).with(user(user)).with(csrf());
		typed.forEach(request::param);
		return this.pages.perform(request).andReturn().getResponse();
	}

}
