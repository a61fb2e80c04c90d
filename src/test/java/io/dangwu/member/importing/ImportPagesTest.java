package io.dangwu.member.importing;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.access.Browser;
import io.dangwu.member.IdentityShown;
import io.dangwu.member.importing.ImportTrial.Fresh;
import io.dangwu.member.importing.xlsx.WorkbookFile;
import io.dangwu.organization.PostKind;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Upload, answer and import on the page, and who may do which of it. */
@ApplicationTest
@RecordApplicationEvents
class ImportPagesTest {

	private static final String PARTY_OFFICE = "M07310008";

	private static final String ORG_DEPARTMENT = "M07320008";

	@Autowired
	private ImportTrial imports;

	@Autowired
	private ImportLog log;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Staffing staffing;

	@Autowired
	private ApplicationEvents events;

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc pages;

	@Test
	void showsWhatWouldChangeAndThenDoesIt() throws Exception {
		var officer = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		var fresh = this.imports.fresh();
		var branch = fresh.branch();

		var address = upload(workbook(fresh), officer);
		var looked = read(address, officer);

		assertThat(looked).contains("检查通过，待导入", "确认导入");
		assertThat(read(address + "?tab=MEMBERS&change=NEW", officer)).contains("（新编号） 周五", "正式党员，" + branch);
		assertThat(count(branch)).isZero();

		this.pages.perform(post(address + "/start").with(user(officer)).with(csrf())).andReturn();
		settled(address);

		assertThat(read(address, officer)).contains("已导入", "全部写入完成").doesNotContain("确认导入");
		assertThat(count(branch)).isEqualTo(2);
		assertThat(this.staffing.groupsOf(holder(branch))).contains("branch-secretary-" + branch, "member-" + branch);
		assertThat(account(holder(branch))).isEqualTo("周五");
	}

	@Test
	void handsAFaultyWorkbookBack() throws Exception {
		var faulty = new TestWorkbook().sheet("组织", "组织代码", "组织名称", "组织类型", "上级组织")
			.row("QS02", "第二党总支", "党委会", "ZZ00")
			.bytes();

		var address = upload(faulty, ORG_DEPARTMENT);

		assertThat(read(address, ORG_DEPARTMENT)).contains("共 1 处错误，什么都没有写入", "下载标出错误的工作簿").doesNotContain("确认导入");
		var annotated = this.pages.perform(get(address + "/annotated").with(user(ORG_DEPARTMENT)))
			.andReturn()
			.getResponse();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated.getContentAsByteArray()))) {
			assertThat(workbook.getSheet("组织").getRow(1).getCell(2).getCellComment().getString().getString())
				.contains("应为下列之一：学院党委");
		}
		assertThat(annotated.getHeader("Content-Disposition")).contains("attachment");
	}

	@Test
	void tellsWhatIsNoWorkbook() throws Exception {
		var address = upload("no workbook".getBytes(), PARTY_OFFICE);

		assertThat(read(address, PARTY_OFFICE)).contains("无法读取", "这不是 Excel 工作簿");
	}

	@Test
	void saysThatAFileOf200MegabytesIsTooLarge() throws Exception {
		var browser = new Browser(this.port).signedIn(PARTY_OFFICE, "dangwu2026");

		var answer = browser.post("/imports", "x".repeat(200 << 20));

		assertThat(Browser.target(answer)).isEqualTo("/imports?tooLarge");
		assertThat(browser.open("/imports?tooLarge").body()).contains("文件超过 40 MB，没有上传");
	}

	@Test
	void worksOnOneWorkbookAtATime() throws Exception {
		var other = this.log.begin("另一份.xlsx", PARTY_OFFICE);

		var refused = send(workbook(this.imports.fresh()), PARTY_OFFICE);
		this.log.fail(other, ImportState.BROKEN, null);

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("另一份工作簿正在检查或者导入");
	}

	@Test
	void saysThatAWorkWasCutOffWhenNobodyIsAtItAnyMore() {
		var other = this.log.begin("另一份.xlsx", PARTY_OFFICE);
		this.database.sql("update register_import set started_at = now() - interval '2 minutes' where id = ?")
			.param(other)
			.update();

		var next = this.log.begin("下一份.xlsx", PARTY_OFFICE);
		this.log.fail(next, ImportState.BROKEN, null);

		assertThat(this.log.find(other)).hasValueSatisfying((view) -> {
			assertThat(view.state()).isEqualTo(ImportState.BROKEN);
			assertThat(view.message()).contains("请重新上传");
		});
	}

	@Test
	void keepsAWorkbookEncryptedAndNotForLong() throws Exception {
		var address = upload(workbook(this.imports.fresh()), PARTY_OFFICE);
		var kept = this.database.sql("select content from register_import_part where import_id = ?::uuid")
			.param(id(address))
			.query(byte[].class)
			.list();

		this.log.purge(Duration.ofDays(-1));

		assertThat(kept).hasSize(1).allMatch((piece) -> piece[0] != 'P' || piece[1] != 'K');
		assertThat(read(address, PARTY_OFFICE)).contains("文件已过保存期限").doesNotContain("确认导入");
		var refused = this.pages.perform(post(address + "/start").with(user(PARTY_OFFICE)).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(read(address + "?tab=MEMBERS&change=NEW", PARTY_OFFICE)).doesNotContain("周五");
	}

	/** Rights: import page, its answers, and the branches that the export tells of. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			party office     | M07310008 | 200 | 303 | everybody
			org department   | M07320008 | 200 | 303 | everybody
			college secretary| M07310007 | 200 | 403 | everybody
			general branch   | M01110004 | 200 | 403 | ZZ01-.*
			branch secretary | M01120001 | 200 | 403 | ZZ01-T02
			organiser        | M01120005 | 200 | 403 | ZZ01-.*
			member           | M07370008 | 403 | 403 | nobody
			administrator    | admin     | 403 | 403 | nobody
			""")
	void letsEachRoleDoItsOwn(String role, String userId, int page, int upload, String visible) throws Exception {
		var overview = this.pages.perform(get("/imports").with(user(userId))).andReturn().getResponse();
		var sent = send(new byte[] { 1 }, userId);
		var export = this.pages.perform(get("/exports").with(user(userId))).andReturn().getResponse();

		assertThat(overview.getStatus()).isEqualTo(page);
		assertThat(sent.getStatus()).isEqualTo((upload == 303) ? 302 : upload);
		if (upload == 303) {
			settled(sent.getRedirectedUrl());
		}
		if (visible.equals("nobody")) {
			assertThat(export.getStatus()).isEqualTo(403);
		}
		else {
			var branches = branches(export.getContentAsByteArray());
			assertThat(branches).isNotEmpty()
				.allMatch((branch) -> visible.equals("everybody") || branch.matches(visible));
			assertThat(branches.stream().distinct().count() > 20).isEqualTo(visible.equals("everybody"));
		}
	}

	@Test
	void hidesFullMembersFromTheOrganiser() throws Exception {
		var export = this.pages.perform(get("/exports").with(user("M01120005"))).andReturn().getResponse();

		assertThat(column(export.getContentAsByteArray(), PersonColumns.MEMBER_STATUS)).containsOnly("预备党员");
	}

	@Test
	void hidesTheNumbersUnlessTheOrganisationDepartmentGivesAReason() throws Exception {
		var hidden = this.pages.perform(get("/exports").with(user(ORG_DEPARTMENT))).andReturn().getResponse();
		var noReason = exportInFull(ORG_DEPARTMENT, " ");
		var stranger = exportInFull(PARTY_OFFICE, "统计");
		var full = exportInFull(ORG_DEPARTMENT, "年度统计");

		assertThat(column(hidden.getContentAsByteArray(), PersonColumns.ID_NUMBER)).allMatch((id) -> id.contains("*"));
		assertThat(column(hidden.getContentAsByteArray(), PersonColumns.MOBILE)).allMatch((id) -> id.contains("*"));
		assertThat(noReason.getStatus()).isEqualTo(422);
		assertThat(stranger.getStatus()).isEqualTo(403);
		assertThat(column(full.getContentAsByteArray(), PersonColumns.ID_NUMBER)).noneMatch((id) -> id.contains("*"));
		assertThat(this.events.stream(IdentityShown.class)).singleElement().satisfies((shown) -> {
			assertThat(shown.userId()).isEqualTo(ORG_DEPARTMENT);
			assertThat(shown.why()).isEqualTo("年度统计");
			assertThat(shown.people()).isGreaterThan(4_000);
		});
	}

	@Test
	void givesATemplateThatCanBeFilledIn() throws Exception {
		var template = this.pages.perform(get("/imports/template").with(user(PARTY_OFFICE)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			assertThat(workbook.sheetIterator()).toIterable()
				.extracting((sheet) -> sheet.getSheetName())
				.containsExactly("填写说明", "组织", "任职", "党员", "发展对象与入党申请人", "选项");
			assertThat(workbook.getSheet("党员").getDataValidations()).hasSize(5);
			assertThat(workbook.isSheetHidden(5)).isTrue();
		}
	}

	private MockHttpServletResponse exportInFull(String userId, String why) throws Exception {
		return this.pages.perform(post("/exports").param("why", why).with(user(userId)).with(csrf()))
			.andReturn()
			.getResponse();
	}

	/** Uploads and waits until it is checked. */
	private String upload(byte[] workbook, String userId) throws Exception {
		var address = send(workbook, userId).getRedirectedUrl();
		settled(address);
		return address;
	}

	private MockHttpServletResponse send(byte[] workbook, String userId) throws Exception {
		return this.pages
			.perform(multipart("/imports").file(new MockMultipartFile("workbook", "名册.xlsx", null, workbook))
				.with(user(userId))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

	private void settled(String address) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.log.find(UUID.fromString(id(address)))
				.filter((view) -> !view.state().isRunning())
				.isPresent());
	}

	private static String id(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private String read(String page, String userId) throws Exception {
		return this.pages.perform(get(page).with(user(userId))).andReturn().getResponse().getContentAsString();
	}

	private int count(String branch) {
		return this.database.sql("select count(*) from member where branch_code = ?")
			.param(branch)
			.query(Integer.class)
			.single();
	}

	private String holder(String branch) {
		return this.database.sql("select holder from post where unit = ?").param(branch).query(String.class).single();
	}

	private String account(String userId) {
		return this.database.sql("select first_ from act_id_user where id_ = ?")
			.param(userId)
			.query(String.class)
			.single();
	}

	private static List<String> branches(byte[] export) {
		return column(export, PersonColumns.BRANCH);
	}

	private static List<String> column(byte[] export, Column column) {
		var cells = new ArrayList<String>();
		try (var file = WorkbookFile.open(export)) {
			file.sheets()
				.stream()
				.filter((sheet) -> Tab.named(sheet.name()).filter((tab) -> tab.columns().contains(column)).isPresent())
				.forEach((sheet) -> file.read(sheet, (row) -> cells
					.add(row.cell(Tab.named(sheet.name()).orElseThrow().columns().indexOf(column)).text())));
		}
		cells.removeIf((cell) -> cell.isEmpty() || cell.equals(column.heading()));
		return cells;
	}

	private static byte[] workbook(Fresh fresh) {
		return new TestWorkbook().sheet("组织", "组织代码", "组织名称", "组织类型", "上级组织")
			.row(fresh.unit(), fresh.unit() + "党总支", "党总支", "ZZ00")
			.row(fresh.branch(), fresh.branch() + "党支部", "党支部", fresh.unit())
			.sheet("党员", "姓名", "公民身份号码", "人员类别", "党员身份", "申请入党日期", "入党日期", "转正日期", "所在党支部")
			.row("周五", fresh.idNumber(1), "教职工", "正式党员", "1991-05-01", "1995-06-01", "1996-06-01", fresh.branch())
			.row("吴六", fresh.idNumber(2), "教职工", "正式党员", "1991-05-01", "1995-06-01", "1996-06-01", fresh.branch())
			.sheet("任职", "组织代码", "职务", "公民身份号码", "任职日期")
			.row(fresh.branch(), "书记", fresh.idNumber(1), "2011-01-05")
			.bytes();
	}

}
