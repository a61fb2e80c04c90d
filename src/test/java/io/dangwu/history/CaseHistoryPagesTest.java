package io.dangwu.history;

import java.net.URI;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Submission;
import io.dangwu.local.college.Newcomers;
import io.dangwu.member.NewApplicant;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The record of a case whose talk was held and which now waits for the next step. */
@ApplicationTest
@Transactional
class CaseHistoryPagesTest {

	private static final String AUDITOR = "M07340009";

	private static final String SECRETARY = "M01110001";

	private static final String DAY = "2016-03-01";

	/** Borne by nobody else of all those whom the tests invent. */
	private static final String NAME = "欧阳知秋";

	@Autowired
	private DevelopmentService developments;

	@Autowired
	private Cases cases;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvc pages;

	private NewApplicant applicant;

	private String key;

	@BeforeEach
	void holdTheTalk() {
		this.cases.on(DAY);
		var people = this.database.sql("select count(*) from member").query(Integer.class).single();
		this.applicant = called(NAME, new Newcomers(people).next("ZZ01-T01", LocalDate.parse(DAY)));
		this.key = this.developments.receive(this.applicant, Submission.OWN_UNIT, Actor.SYSTEM);
		this.cases.of(this.key)
			.as(SECRETARY)
			.answer("holdTalk", Map.of("talkDate", DAY, "talker", "SECRETARY", "topics",
					List.of("STUDY", "KNOWLEDGE", "MOTIVE", "LAW", "FAMILY", "BASICS")));
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@ParameterizedTest
	@ValueSource(strings = { AUDITOR, "M07310008" })
	void showsWhoDidWhatAndWhatStillWaits(String reader) throws Exception {
		var course = page(reader, "/history/" + this.key);

		assertThat(course.getContentAsString()).containsSubsequence(this.applicant.name(), "发展党员，办理中", "派人谈话",
				name(SECRETARY), DAY, "已办结", "办理中");
	}

	@Test
	void findsACaseByItsPersonItsKeyItsProcessAndItsState() throws Exception {
		assertThat(found("?text=" + URLEncoder.encode(NAME, UTF_8))).contains(this.key, "共 1 件");
		assertThat(found("?text=" + URLEncoder.encode("派人谈话", UTF_8))).as("the name of a step").contains("共 0 件");
		assertThat(found("?text=" + this.key)).contains(this.applicant.name(), "共 1 件");
		assertThat(found("?text=" + this.key.toLowerCase() + "&process=memberDevelopment&state=RUNNING"))
			.contains("共 1 件");
		assertThat(found("?text=" + this.key + "&state=CLOSED")).contains("共 0 件", "没有符合条件的事项");
		assertThat(found("?text=" + this.key + "&process=branchElection")).contains("共 0 件");
		assertThat(found("?text=%25")).as("a percent sign stands for itself").contains("共 0 件");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2", "2147483647" })
	void showsTheNearestPageWhereThereIsNoSuchPage(String number) throws Exception {
		assertThat(found("?text=" + this.key + "&page=" + number)).contains(this.applicant.name(), "共 1 件");
	}

	@Test
	void keepsWhatWasAnsweredToItself() throws Exception {
		assertThat(page(AUDITOR, "/history/" + this.key).getContentAsString()).doesNotContain(this.applicant.idNumber(),
				"MOTIVE", "入党动机");
	}

	@ParameterizedTest
	@ValueSource(strings = { SECRETARY, "M01110004", "M07320008", "M07370008", "M07340008" })
	void isClosedToEverybodyElse(String stranger) throws Exception {
		assertThat(page(stranger, "/history").getStatus()).isEqualTo(403);
		assertThat(page(stranger, "/history/" + this.key).getStatus()).isEqualTo(403);
	}

	@Test
	void saysThatThereIsNoSuchCase() throws Exception {
		assertThat(page(AUDITOR, "/history/nothing").getStatus()).isEqualTo(404);
	}

	private String found(String query) throws Exception {
		return page(AUDITOR, "/history" + query).getContentAsString();
	}

	private MockHttpServletResponse page(String reader, String path) throws Exception {
		return this.pages.perform(get(URI.create(path)).with(user(reader))).andReturn().getResponse();
	}

	private static NewApplicant called(String name, NewApplicant one) {
		return new NewApplicant(name, one.idNumber(), one.sex(), one.birthDate(), one.category(), one.branchCode(),
				one.mobile(), one.email(), one.appliedOn(), one.enrolledOn(), one.expectedLeaveOn(), one.post(),
				one.className(), one.studentNo());
	}

	private String name(String memberNo) {
		return this.database.sql("select name from member where member_no = ?")
			.param(memberNo)
			.query(String.class)
			.single();
	}

}
