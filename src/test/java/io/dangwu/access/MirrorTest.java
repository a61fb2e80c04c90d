package io.dangwu.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.member.AccountWanted;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MirrorTest {

	private static final String BRANCH = "ZZ01-S01";

	@LocalServerPort
	private int port;

	@Autowired
	private Mirror mirror;

	@Autowired
	private IdentityService identity;

	@Autowired
	private MemberService members;

	@Autowired
	private Staffing staffing;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@Test
	void givesEveryMemberAnAccountAndNoneToThoseOnTheWay() {
		assertThat(this.identity.createUserQuery().memberOfGroup("member-" + BRANCH).count())
			.isEqualTo(this.members.membersOf(BRANCH, MemberStatus.FULL).size());
		assertThat(this.members.membersOf(BRANCH, MemberStatus.APPLICANT)).isNotEmpty()
			.noneMatch((applicant) -> isOpen(applicant.userId()));
	}

	@Test
	void namesGroupsInTheWordsOfTheOffice() {
		assertThat(group("branch-secretary-ZZ01-T01").getName()).isEqualTo("ZZ01-T01 党支部书记");
		assertThat(group("party-office").getName()).isEqualTo("党委办公室");
		assertThat(group("acting").getName()).isEqualTo("全体办理人员");
	}

	@Test
	void opensAnAccountWithTheFirstPost() {
		var branch = this.staffing.aBranchWith(1);

		var user = this.identity.createUserQuery().userId(branch.secretary()).singleResult();
		assertThat(user.getFirstName()).isEqualTo("党员1");
		assertThat(groupsOf(branch.secretary())).containsExactlyInAnyOrder("acting", "member-" + branch.code(),
				"branch-secretary-" + branch.code(), "branch-committee-" + branch.code());
	}

	@Test
	void changesNothingWhereNothingHasChanged() {
		this.mirror.showAll();
		var before = revisions();

		this.mirror.showAll();

		assertThat(revisions()).isEqualTo(before);
	}

	@Test
	void opensAnAccountForAnApplicantWhoseCaseNeedsIt() {
		var applicant = this.members.membersOf(BRANCH, MemberStatus.APPLICANT).get(0).userId();

		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new AccountWanted(applicant));
			status.flush();
		});

		assertThat(isOpen(applicant)).isTrue();
		assertThat(groupsOf(applicant)).isEmpty();
		this.mirror.showAll();
		assertThat(isOpen(applicant)).isTrue();
		this.identity.deleteUser(applicant);
	}

	@Test
	void followsSomebodyThroughMembershipAndOutOfIt() {
		var branch = this.staffing.aBranchWith(1).code();
		var person = this.staffing.aProbationaryMember(branch, "预备一");
		this.mirror.show(person.userId());
		assertThat(groupsOf(person.userId())).containsExactlyInAnyOrder("acting", "probationary-" + branch);

		this.members.reach(person.id(), MemberStatus.FULL, LocalDate.now(this.clock));
		assertThat(groupsOf(person.userId())).containsExactlyInAnyOrder("acting", "member-" + branch);

		var browser = new Browser(this.port).signedIn(person.userId(), Cast.PASSWORD);
		this.members.reach(person.id(), MemberStatus.LEFT, LocalDate.now(this.clock));
		assertThat(isOpen(person.userId())).isFalse();
		assertThat(Browser.target(browser.open("/home"))).isEqualTo("/login?expired");
	}

	@Test
	void leavesAccountsOfMachinesAlone() {
		this.identity.saveUser(this.identity.newUser("probe"));

		this.mirror.showAll();

		assertThat(isOpen("probe")).isTrue();
		this.identity.deleteUser("probe");
	}

	private boolean isOpen(String userId) {
		return this.identity.createUserQuery().userId(userId).count() > 0;
	}

	private List<String> groupsOf(String userId) {
		return this.identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
	}

	private Group group(String id) {
		return this.identity.createGroupQuery().groupId(id).singleResult();
	}

	private List<String> revisions() {
		return this.database.sql("select id_ || rev_ from act_id_user order by id_").query(String.class).list();
	}

}
