package io.dangwu.grading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages of a grading, with and without signing in. */
@ApplicationTest
class GradingPagesTest {

	@Autowired
	private Cases cases;

	@Autowired
	private Staffing staffing;

	@Autowired
	private Raters raters;

	@Autowired
	private SurveyService surveys;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvc pages;

	private Branch branch;

	private List<String> officers;

	private String key;

	@BeforeEach
	void open() {
		this.cases.on("2012-04-21");
		this.branch = this.staffing.aBranchWith(4);
		this.officers = this.raters.officers();
		this.key = this.raters.open(this.branch, 2012, "2012-05-10");
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void keepsADraftAndRefusesPointsBeyondTheMost() throws Exception {
		var address = "/gradings/" + this.key + "/self";

		var refused = send(this.branch.secretary(), address + "/draft", Map.of("points-Q1", "3.5", "note-Q1", "批复"));
		send(this.branch.secretary(), address + "/draft", Map.of("points-Q1", "2.5", "note-Q1", "设置批复 3 号"));
		var missing = send(this.branch.secretary(), address,
				Map.of("points-Q1", "3", "note-Q1", "批复", "points-Q2", "二"));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("得分 3.5 不在 0 到 3 之间");
		assertThat(read(this.branch.secretary(), address)).contains("value=\"2.50\"", "设置批复 3 号");
		assertThat(missing.getContentAsString()).contains("第 2 题的得分“二”不是数字");
	}

	@Test
	void takesAFileAndRefusesAProgramNamedPdf() throws Exception {
		var address = "/gradings/" + this.key + "/self/files";

		var refused = upload(address, "MZ program", "制度.pdf");
		var taken = upload(address, "%PDF-1.4\n", "制度.pdf");

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("内容与扩展名不符");
		assertThat(taken.getStatus()).isEqualTo(302);
		assertThat(this.pages.perform(get(file()).with(user(this.branch.secretary())))
			.andReturn()
			.getResponse()
			.getHeader("Content-Disposition")).startsWith("attachment");
	}

	@Test
	void givesAFileToThoseWhoMayReadTheScore() throws Exception {
		upload("/gradings/" + this.key + "/self/files", "%PDF-1.4\n", "制度.pdf");
		this.raters.submit(this.key, SheetKind.SELF, this.branch.secretary(), "95");
		var evaluator = this.staffing.aBranchWith(1).secretary();

		var before = status(evaluator, file());
		this.cases.of(this.key)
			.as(this.officers.get(0))
			.answer("appointEvaluators",
					Map.of("evaluators", List.of(this.officers.get(0), this.officers.get(1), evaluator)));

		assertThat(before).isEqualTo(403);
		assertThat(status(evaluator, file())).isEqualTo(200);
		assertThat(status(this.staffing.anOfficer(PostKind.DISCIPLINE_STAFF), file())).isEqualTo(200);
		assertThat(status(this.branch.people().get(1).userId(), file())).isEqualTo(403);
	}

	@Test
	void isForThoseItConcerns() throws Exception {
		var stranger = this.staffing.aBranchWith(1).secretary();

		assertThat(status(stranger, "/gradings/" + this.key)).isEqualTo(403);
		assertThat(status(stranger, "/gradings/" + this.key + "/self")).isEqualTo(403);
		assertThat(status(this.branch.secretary(), "/gradings/" + this.key + "/score")).isEqualTo(403);
		assertThat(status(this.branch.secretary(), "/gradings/" + this.key + "/survey")).isEqualTo(403);
		assertThat(read(this.branch.secretary(), "/gradings")).contains(this.key);
		assertThat(send(this.branch.secretary(), "/gradings",
				Map.of("unit", this.branch.code(), "year", "2013", "selfUntil", "2013-05-01"))
			.getStatus()).isEqualTo(403);
	}

	@Test
	void opensAGradingOnceAYear() throws Exception {
		var again = send(this.officers.get(0), "/gradings",
				Map.of("unit", this.branch.code(), "year", "2012", "selfUntil", "2012-05-10"));

		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(again.getContentAsString()).contains("2012 年的分类定级已经开展");
	}

	@Test
	void asksTheMassesWithoutSigningInAndOnlyOnceForEachCode() throws Exception {
		var grading = scored();
		var issued = send(this.officers.get(0), "/gradings/" + this.key + "/survey/codes",
				Map.of("people", "2", "codes", "2"));
		var code = issued.getContentAsString().replaceAll("(?s).*#([A-Z0-9-]{14}).*", "$1");

		var paper = anonymous(post("/appraisal").param("code", code.toLowerCase()));
		var first = anonymous(post("/appraisal/answer").param("code", code).param("opinion", "SATISFIED"));
		var second = anonymous(post("/appraisal/answer").param("code", code).param("opinion", "DISSATISFIED"));

		assertThat(paper.getContentAsString()).contains("满意", "基本满意").doesNotContain("退出");
		assertThat(first.getRedirectedUrl()).isEqualTo("/appraisal?thanks");
		assertThat(second.getStatus()).isEqualTo(422);
		assertThat(second.getContentAsString()).contains("评议码无效");
		assertThat(this.surveys.of(this.key, this.raters.actor(this.officers.get(0))))
			.hasValueSatisfying((survey) -> assertThat(survey.approving()).isOne());
		assertThat(this.jdbc.sql("select count(*) from grading_code where encode(hash, 'escape') like ?")
			.param("%" + code + "%")
			.query(Integer.class)
			.single()).isZero();
		assertThat(grading.openTasks()).containsExactly("surveyMasses");
	}

	@Test
	void endsTheSurveyWhileAnOpinionComes() throws Exception {
		scored();
		var officer = this.raters.actor(this.officers.get(0));
		var codes = this.surveys.issue(this.key, 2, 2, officer);
		this.surveys.answer(codes.get(0), Opinion.SATISFIED);

		var late = this.transactions.execute((transaction) -> {
			this.jdbc
				.sql("select from grading_survey where grading_id = (select id from grading where business_key = ?)"
						+ " for update")
				.param(this.key)
				.query()
				.listOfRows();
			var answer = CompletableFuture.runAsync(() -> this.surveys.answer(codes.get(1), Opinion.DISSATISFIED));
			assertThat(answer).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
			this.surveys.close(this.key, officer);
			return answer;
		});

		assertThat(late).failsWithin(Duration.ofSeconds(10))
			.withThrowableOfType(ExecutionException.class)
			.withMessageContaining("评议码无效");
		assertThat(this.surveys.of(this.key, officer))
			.hasValueSatisfying((survey) -> assertThat(survey.returned()).isOne());
	}

	@Test
	void refusesTooFewCodes() throws Exception {
		scored();
		assertThat(read(this.officers.get(0), "/gradings/" + this.key + "/survey")).contains("不超过 30 人的全部参加",
				"最多 2000 个");

		var refused = send(this.officers.get(0), "/gradings/" + this.key + "/survey/codes",
				Map.of("people", "300", "codes", "29"));

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("评议码至少发 30 个", "value=\"300\"");
	}

	@Test
	void letsAnEvaluatorSeeWhatTheBranchSaid() throws Exception {
		var grading = this.cases.of(this.key);
		this.raters.submit(this.key, SheetKind.SELF, this.branch.secretary(), "95");
		grading.as(this.officers.get(0)).answer("appointEvaluators", Map.of("evaluators", this.officers));

		assertThat(read(this.officers.get(1), "/gradings/" + this.key + "/score")).contains("见附件", "上级考评");
	}

	@Test
	void listsAGradingToItsEvaluators() throws Exception {
		var evaluator = this.staffing.aBranchWith(1).secretary();
		var stranger = this.staffing.aBranchWith(1).secretary();
		this.raters.submit(this.key, SheetKind.SELF, this.branch.secretary(), "95");

		this.cases.of(this.key)
			.as(this.officers.get(0))
			.answer("appointEvaluators",
					Map.of("evaluators", List.of(this.officers.get(0), this.officers.get(1), evaluator)));

		assertThat(read(evaluator, "/gradings")).contains(this.key);
		assertThat(read(stranger, "/gradings")).doesNotContain(this.key);
	}

	@Test
	void putsSomebodyElseInThePlaceOfAnEvaluator() throws Exception {
		var grading = this.cases.of(this.key);
		this.raters.submit(this.key, SheetKind.SELF, this.branch.secretary(), "95");
		grading.as(this.officers.get(0)).answer("appointEvaluators", Map.of("evaluators", this.officers));
		var newcomer = this.staffing.anOfficer(PostKind.ORG_DEPARTMENT_STAFF);
		this.raters.submit(this.key, SheetKind.SCORE, this.officers.get(1), "92");
		var typed = Map.of("leaver", this.officers.get(1), "newcomer", newcomer);

		var stranger = send(this.branch.secretary(), "/gradings/" + this.key + "/evaluators", typed);
		var replaced = send(this.officers.get(0), "/gradings/" + this.key + "/evaluators", typed);
		var again = send(this.officers.get(0), "/gradings/" + this.key + "/evaluators", typed);

		assertThat(stranger.getStatus()).isEqualTo(403);
		assertThat(replaced.getRedirectedUrl()).isEqualTo("/gradings/" + this.key);
		assertThat(again.getContentAsString()).contains("要更换的人不是现在的考评人员");
		assertThat(read(this.officers.get(0), "/gradings/" + this.key)).contains("更换考评人员");
		assertThat(read(this.branch.secretary(), "/gradings/" + this.key)).doesNotContain("更换考评人员");
		assertThat(status(this.officers.get(1), "/gradings/" + this.key + "/score")).isEqualTo(403);
		assertThat(grading.users("scoreOrganization")).containsExactlyInAnyOrder(this.officers.get(0), newcomer,
				this.officers.get(2));
		List.of(this.officers.get(0), this.officers.get(2), newcomer)
			.forEach((one) -> this.raters.submit(this.key, SheetKind.SCORE, one, "90"));
		assertThat(grading.openTasks()).containsExactly("findVetoes");
	}

	private String file() {
		return this.jdbc.sql("select '/evidence/' || id from evidence where case_key = ?")
			.param(this.key)
			.query(String.class)
			.single();
	}

	private Case scored() {
		var grading = this.cases.of(this.key);
		this.raters.submit(this.key, SheetKind.SELF, this.branch.secretary(), "95");
		grading.as(this.officers.get(0)).answer("appointEvaluators", Map.of("evaluators", this.officers));
		this.officers.forEach((officer) -> this.raters.submit(this.key, SheetKind.SCORE, officer, "92"));
		return grading.as(this.officers.get(0)).answer("findVetoes", Map.of());
	}

	private MockHttpServletResponse anonymous(MockHttpServletRequestBuilder request) throws Exception {
		return utf8(this.pages.perform(request.with(csrf())).andReturn().getResponse());
	}

	private MockHttpServletResponse upload(String address, String content, String name) throws Exception {
		var file = new MockMultipartFile("file", name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
		return utf8(this.pages.perform(
				multipart(address).file(file).param("question", "Q10").with(user(this.branch.secretary())).with(csrf()))
			.andReturn()
			.getResponse());
	}

	private MockHttpServletResponse send(String userId, String address, Map<String, String> typed) throws Exception {
		var request = post(address).with(user(userId)).with(csrf());
		new HashMap<>(typed).forEach(request::param);
		return utf8(this.pages.perform(request).andReturn().getResponse());
	}

	private String read(String userId, String address) throws Exception {
		var response = utf8(this.pages.perform(get(address).with(user(userId))).andReturn().getResponse());
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString();
	}

	private int status(String userId, String address) throws Exception {
		return this.pages.perform(get(address).with(user(userId))).andReturn().getResponse().getStatus();
	}

	private static MockHttpServletResponse utf8(MockHttpServletResponse response) {
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return response;
	}

}
