package io.dangwu.development;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.evidence.EvidenceReading;
import io.dangwu.member.MemberService;
import io.dangwu.member.PersonPurged;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
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

/** Somebody on the way hands in papers to the own case, and to no other. */
@ApplicationTest
class OwnPapersTest {

	private static final String SECRETARY = "M01110001";

	@Autowired
	private Chain chain;

	@Autowired
	private Staffing staffing;

	@Autowired
	private CaseInformation information;

	@Autowired
	private DevelopmentService developments;

	@Autowired
	private MemberService members;

	@Autowired
	private OwnPapers papers;

	@Autowired
	private EvidenceReading evidence;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private MockMvc pages;

	private String key;

	private String userId;

	@BeforeEach
	void apply() {
		this.key = this.chain.appliedOn("2016-03-01");
		this.userId = this.information.person(this.key).userId();
	}

	@AfterEach
	void todayAgain() {
		this.chain.endOfTest();
	}

	@Test
	void showsThePaperToItsWriterAndToTheBranch() throws Exception {
		assertThat(handIn(this.userId, this.key, "思想汇报.pdf").getRedirectedUrl()).isEqualTo("/my-development");

		assertThat(see(this.userId, "/my-development").getContentAsString()).contains("思想汇报.pdf", "2016-03-01 提交");
		assertThat(see(SECRETARY, "/developments/" + this.key).getContentAsString()).contains("本人提交的材料", "思想汇报.pdf");
		assertThat(see(SECRETARY, "/evidence/" + paper()).getStatus()).isEqualTo(200);
	}

	@Test
	void hidesItFromEverybodyElse() throws Exception {
		handIn(this.userId, this.key, "思想汇报.pdf");
		var other = this.information.person(this.chain.appliedOn("2016-03-01")).userId();

		assertThat(see(other, "/evidence/" + paper()).getStatus()).isEqualTo(403);
		assertThat(see(this.staffing.aBranchWith(1).secretary(), "/evidence/" + paper()).getStatus()).isEqualTo(403);
	}

	@Test
	void takesNothingIntoTheCaseOfSomebodyElse() throws Exception {
		assertThat(handIn(SECRETARY, this.key, "思想汇报.pdf").getStatus()).isEqualTo(403);
		assertThat(handIn(this.userId, this.chain.appliedOn("2016-03-01"), "思想汇报.pdf").getStatus()).isEqualTo(403);

		assertThat(this.papers.of(this.key)).isEmpty();
	}

	@Test
	void refusesAFileThatIsNotWhatItsNameSays() throws Exception {
		var refused = handIn(this.userId, this.key, "思想汇报.exe");

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("class=\"refusal\"", "value=\"THOUGHT_REPORT\" selected");
		assertThat(this.papers.of(this.key)).isEmpty();
	}

	@Test
	void isTakenBackOnTheSameDayOnly() throws Exception {
		handIn(this.userId, this.key, "自传.pdf");
		takeBack();
		assertThat(this.papers.of(this.key)).isEmpty();

		handIn(this.userId, this.key, "自传.pdf");
		this.chain.dayIs("2016-03-02");

		var refused = takeBack();
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("材料只能在提交当日撤回");
		assertThat(this.papers.of(this.key)).hasSize(1);
	}

	@Test
	void goesWithTheDataOfThePerson() throws Exception {
		handIn(this.userId, this.key, "申请书.pdf");
		this.developments.withdraw(this.key, this.chain.today(), "本人书面申请", Actor.SYSTEM);

		this.events.publishEvent(new PersonPurged(this.members.byUserId(this.userId).orElseThrow().id()));

		assertThat(this.evidence.of(this.key)).isEmpty();
	}

	private UUID paper() {
		return this.papers.of(this.key).get(0).file().id();
	}

	private MockHttpServletResponse handIn(String user, String key, String name) throws Exception {
		var file = new MockMultipartFile("file", name, "application/pdf",
				"%PDF-1.4\n%EOF".getBytes(StandardCharsets.US_ASCII));
		return send(user, multipart("/my-development/" + key + "/papers").file(file).param("paper", "THOUGHT_REPORT"));
	}

	private MockHttpServletResponse takeBack() throws Exception {
		return send(this.userId, post("/my-development/%s/papers/%s/removal".formatted(this.key, paper())));
	}

	private MockHttpServletResponse see(String user, String path) throws Exception {
		return send(user, get(path));
	}

	private MockHttpServletResponse send(String user, MockHttpServletRequestBuilder request) throws Exception {
		return this.pages.perform(request.with(user(user)).with(csrf())).andReturn().getResponse();
	}

}
