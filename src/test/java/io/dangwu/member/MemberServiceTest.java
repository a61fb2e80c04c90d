package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class MemberServiceTest {

	private static final String NUMBER = "990002200002290039";

	private static final LocalDate BIRTH = LocalDate.parse("2000-02-29");

	private static final Actor SECRETARY = new Actor("M01110001",
			Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01")));

	@Autowired
	MemberService members;

	@Autowired
	MemberDirectory directory;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

	@Autowired
	ApplicationEvents events;

	@Test
	void entersAnApplicant() {
		var person = this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);

		assertThat(person.memberNo()).matches("M\\d{8}");
		assertThat(this.members.byUserId(person.userId())).contains(person);
		assertThat(person.status()).isEqualTo(MemberStatus.APPLICANT);
		assertThat(this.events.stream(MemberRegistered.class)).containsExactly(new MemberRegistered(person.id()));
	}

	@Test
	void forgivesBlanksAndASmallLetterInTheNumber() {
		var person = this.members
			.register(applicant(" 测试生 ", " 11010519491231002x ", null, LocalDate.parse("1949-12-31")), SECRETARY);

		assertThat(person.name()).isEqualTo("测试生");
		assertThat(person.sex()).isEqualTo(Sex.F);
	}

	@ParameterizedTest
	@CsvSource({ "990002200002290038,M,2000-02-29,公民身份号码校验码不正确", "990002200002290039,F,2000-02-29,性别与公民身份号码不符",
			"990002200002290039,M,2000-02-28,出生日期与公民身份号码", "99000220000229003,M,2000-02-29,公民身份号码格式不正确" })
	void refusesANumberThatIsWrongOrDoesNotFit(String number, Sex sex, LocalDate birth, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.members.register(applicant("测试生", number, sex, birth), SECRETARY))
			.withMessageStartingWith(reason)
			.withMessageNotContaining(number);
	}

	@Test
	void refusesASecondEntryWithTheSameNumber() {
		this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.members.register(applicant("另一人", NUMBER, Sex.M, BIRTH), SECRETARY))
			.withMessageContaining("已在党员信息库中登记");
	}

	@Test
	void takesUpAgainWhoeverLeftAndKeepsTheFormerWay() {
		var before = this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);
		this.members.reach(before.id(), MemberStatus.ACTIVIST, LocalDate.parse("2020-03-01"));
		this.members.reach(before.id(), MemberStatus.LEFT, LocalDate.parse("2020-09-01"));

		var again = this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);

		assertThat(again.id()).isEqualTo(before.id());
		assertThat(again.status()).isEqualTo(MemberStatus.APPLICANT);
		assertThat(again.milestones().activistOn()).isNull();
		assertThat(this.members.formerWays(again.id())).singleElement().satisfies((way) -> {
			assertThat(way.endedAs()).isEqualTo(MemberStatus.LEFT);
			assertThat(way.milestones().activistOn()).isEqualTo("2020-03-01");
		});
	}

	@Test
	void givesEveryReasonAtOnce() {
		var applicant = new NewApplicant("", "1", null, BIRTH, PersonCategory.STAFF, "ZZ01-T01", "12345", null,
				today().plusDays(1), today(), today(), null, null, null);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.members.register(applicant, SECRETARY))
			.satisfies((refusal) -> assertThat(refusal.verdict().objections()).hasSize(5));
	}

	@Test
	void refusesAnApplicantOfAnotherBranch() {
		var secretary = new Actor("M01120001", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T02")));

		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), secretary));
	}

	@Test
	void keepsNumbersEncryptedAtRest() {
		var person = this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);

		this.directory.maskedIdNumber(person.id(), SECRETARY);
		var row = this.database.sql(
				"select m::text || encode(id_number, 'escape') || encode(mobile, 'escape') from member m where member_no = ?")
			.param(person.memberNo())
			.query(String.class)
			.single();

		assertThat(row).contains("测试生").doesNotContain(NUMBER, "19900009999", NUMBER.substring(10));
	}

	@Test
	void goesTheWayStepByStep() {
		var person = this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);

		this.members.reach(person.id(), MemberStatus.ACTIVIST, LocalDate.parse("2020-03-01"));
		this.members.reach(person.id(), MemberStatus.PROSPECT, LocalDate.parse("2021-03-01"));
		this.members.admit(person.id(), new Admission(LocalDate.parse("2021-05-06"), LocalDate.parse("2021-06-01"),
				LocalDate.parse("2022-05-06")));
		this.members.extendProbation(person.id(), LocalDate.parse("2022-11-06"));
		this.members.reach(person.id(), MemberStatus.FULL, LocalDate.parse("2022-11-06"));

		assertThat(this.members.person(person.id()).milestones())
			.isEqualTo(new Milestones(LocalDate.parse("2020-01-10"), LocalDate.parse("2020-03-01"),
					LocalDate.parse("2021-03-01"), LocalDate.parse("2021-05-06"), LocalDate.parse("2021-06-01"),
					LocalDate.parse("2022-11-06"), LocalDate.parse("2022-11-06")));
		assertThat(this.events.stream(StatusChanged.class)).extracting(StatusChanged::to)
			.containsExactly(MemberStatus.ACTIVIST, MemberStatus.PROSPECT, MemberStatus.PROBATIONARY,
					MemberStatus.FULL);
		assertThat(this.members.rolesOf(person.userId())).containsExactly(Role.of(RoleKind.MEMBER, "ZZ01-T01"));
	}

	@Test
	void refusesToSkipAStep() {
		var person = this.members.register(applicant("测试生", NUMBER, Sex.M, BIRTH), SECRETARY);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.members.reach(person.id(), MemberStatus.FULL, today()))
			.withMessage("测试生现为入党申请人，不能转为正式党员");
	}

	@Test
	void forgetsTheListingOfAProspectWhoGoesBack() {
		var prospect = this.members.membersOf("ZZ01-T01", MemberStatus.PROSPECT).get(0);

		this.members.reach(prospect.id(), MemberStatus.ACTIVIST, prospect.milestones().activistOn());

		var milestones = this.members.person(prospect.id()).milestones();
		assertThat(milestones.prospectOn()).isNull();
		assertThat(milestones.activistOn()).isEqualTo(prospect.milestones().activistOn());
	}

	@Test
	void givesEachMemberOfABranchTheRightToVoteWithItsReason() {
		impose(SanctionKind.PARTY_PROBATION, "M01110006", "2011-03-01");
		impose(SanctionKind.WARNING, "M01110007", "2011-03-01");
		this.database.sql(
				"insert into member_suspension (member_id, suspended_on) select id, '2012-01-05' from member where member_no = 'M01110008'")
			.update();

		assertThat(this.members.voters("ZZ01-T01", LocalDate.parse("2012-04-10"))).extracting(Voter::right)
			.startsWith(VotingRight.YES, VotingRight.YES, VotingRight.YES, VotingRight.YES, VotingRight.YES,
					VotingRight.NO_SANCTION, VotingRight.YES, VotingRight.YES, VotingRight.NO_PROBATION);
		assertThat(this.members.voters("ZZ01-T01", LocalDate.parse("2020-07-13")).get(7).right())
			.isEqualTo(VotingRight.SUSPENDED);
		assertThat(this.members.voters("ZZ01-T01", LocalDate.parse("2020-07-12")).get(7).right())
			.isEqualTo(VotingRight.YES);
	}

	@Test
	void tellsTheSanctionsOfAMember() {
		impose(SanctionKind.WARNING, "M01110007", "2011-03-01");

		var member = this.members.byNo("M01110007").orElseThrow();

		assertThat(this.members.sanctions(member.id())).extracting(Sanction::kind)
			.containsExactly(SanctionKind.WARNING);
	}

	@Test
	void givesAccountsToMembersCandidatesAndColleagues() {
		assertThat(this.members.rolesOf("M01110008")).containsExactly(Role.of(RoleKind.MEMBER, "ZZ01-T01"));
		assertThat(this.members.rolesOf("M01110009")).containsExactly(Role.of(RoleKind.PROBATIONARY, "ZZ01-T01"));
		assertThat(this.members.rolesOf("M01111001")).isEmpty();
		assertThat(this.members.emailOf("S01000001")).contains("s01000001@example.edu.cn");
		assertThat(this.members.accounts()).hasSizeGreaterThanOrEqualTo(4439 + 52);
	}

	@Test
	void takesTheAccountFromSomebodyWhoLeft() {
		var applicant = this.members.membersOf("ZZ01-T01", MemberStatus.APPLICANT).get(0);

		this.members.reach(applicant.id(), MemberStatus.LEFT, today());

		assertThat(this.members.account(applicant.userId())).isEmpty();
	}

	private void impose(SanctionKind kind, String memberNo, String since) {
		this.database.sql(
				"insert into sanction (id, member_id, kind, since) select gen_random_uuid(), id, ?, ?::date from member where member_no = ?")
			.params(kind.name(), since, memberNo)
			.update();
	}

	private static NewApplicant applicant(String name, String number, @Nullable Sex sex, LocalDate birth) {
		return new NewApplicant(name, number, sex, birth, PersonCategory.STAFF, "ZZ01-T01", "19900009999",
				"tester@example.edu.cn", LocalDate.parse("2020-01-10"), null, null, null, null, null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
