package io.dangwu.access;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.HeldPost;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static io.dangwu.access.Cast.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever leaves a post has lost its rights with the next request, wherever signed in.
 */
@ApplicationTest
class LostPostTest {

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Staffing staffing;

	@Autowired
	private OrganizationService organizations;

	@Autowired
	private Appointments appointments;

	@Autowired
	private AccessTrial trials;

	@Autowired
	private Clock clock;

	private Staffing.Branch branch;

	private String member;

	private ProcessInstance trial;

	@BeforeEach
	void appoint() {
		this.branch = this.staffing.aBranchWith(2);
		this.member = this.branch.people().get(1).userId();
		this.appointments.appoint(this.member, this.branch.code(), PostKind.COMMITTEE_MEMBER, LONG_AGO);
		this.trial = this.trials.start(Role.of(RoleKind.BRANCH_COMMITTEE, this.branch.code()));
	}

	@AfterEach
	void end() {
		this.trials.end(this.trial);
	}

	@Test
	void takesCockpitAwayInAnOpenSession() {
		var officer = this.staffing.anOfficer(PostKind.PARTY_OFFICE_STAFF);
		var browser = new Browser(this.port).signedIn(officer, PASSWORD);
		assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);

		release(officer);

		assertThat(browser.open("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
		assertThat(browser.open("/home").body()).doesNotContain("流程监控");
	}

	@Test
	void emptiesTheTaskListOfAnOpenSession() {
		var browser = new Browser(this.port).signedIn(this.member, PASSWORD);
		assertThat(tasksIn(browser)).contains("\"count\":1");

		release(this.member);

		assertThat(tasksIn(browser)).contains("\"count\":0");
	}

	@Test
	void takesBackATaskThatWasTaken() {
		var task = "/task/" + this.trials.task(this.trial).getId();
		var rest = new Rest(this.http, this.member);
		rest.status(HttpMethod.POST, task + "/claim", "{\"userId\":\"%s\"}".formatted(this.member));
		assertThat(this.trials.task(this.trial).getAssignee()).isEqualTo(this.member);

		release(this.member);

		assertThat(this.trials.task(this.trial).getAssignee()).isNull();
		assertThat(rest.status(HttpMethod.GET, task, "")).isEqualTo(404);
		assertThat(rest.status(HttpMethod.POST, task + "/complete", "{}")).isEqualTo(403);
	}

	@Test
	void forgetsAPostWhoseTimeIsOverThoughNobodySaidSo() {
		var today = LocalDate.now(this.clock);
		var holder = this.branch.secretary();
		this.appointments.appoint(holder, Unit.COLLEGE, PostKind.PARTY_OFFICE_STAFF, LONG_AGO, today, Actor.SYSTEM);

		assertThat(new Rest(this.http, holder).all("/group", "id")).contains("branch-secretary-" + this.branch.code())
			.doesNotContain("party-office");
	}

	private String tasksIn(Browser browser) {
		return browser.open("/camunda/api/engine/engine/default/task/count?processInstanceId=" + this.trial.getId())
			.body();
	}

	private void release(String holder) {
		var post = this.organizations.postsOf(holder).stream().map(HeldPost::id).findFirst().orElseThrow();
		this.organizations.release(post, LocalDate.now(this.clock), Actor.SYSTEM);
	}

}
