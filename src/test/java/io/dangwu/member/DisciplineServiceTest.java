package io.dangwu.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class DisciplineServiceTest {

	private static final Actor DISCIPLINE = new Actor("M07340008", Set.of(Role.of(RoleKind.DISCIPLINE)));

	@Autowired
	DisciplineService discipline;

	@Autowired
	DisciplinePreview preview;

	@Autowired
	DisciplineReading reading;

	@Autowired
	MemberService members;

	@Autowired
	PersonFiles files;

	@Autowired
	OrganizationService organizations;

	@Autowired
	Appointments appointments;

	@Autowired
	JdbcClient database;

	@Autowired
	Staffing staffing;

	@Autowired
	Clock clock;

	private UUID member;

	private LocalDate today;

	@BeforeEach
	void aMember() {
		this.member = this.staffing.aBranchWith(2).people().get(1).id();
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void takesTheVoteWithTheRightsAndGivesItBack() {
		assertThat(record(DisciplinaryAct.Kind.SANCTION, SanctionKind.PARTY_PROBATION))
			.isEqualTo(VotingRight.NO_SANCTION);
		assertThat(this.members.votingRight(this.member, this.today)).isEqualTo(VotingRight.NO_SANCTION);
		assertThat(this.reading.current(DISCIPLINE)).anyMatch((file) -> file.person().id().equals(this.member));

		assertThat(record(DisciplinaryAct.Kind.RESTORATION, null)).isEqualTo(VotingRight.YES);

		assertThat(this.members.sanctions(this.member)).singleElement()
			.satisfies((sanction) -> assertThat(sanction.rightsRestoredOn()).isEqualTo(this.today));
		assertThat(this.files.of(this.member, Actor.SYSTEM).history()).hasSize(2)
			.allMatch((line) -> line.kind() == HistoryKind.DISCIPLINE);
	}

	@Test
	void suspendsRightsAndEndsTheSuspension() {
		assertThat(record(DisciplinaryAct.Kind.SUSPENSION, null)).isEqualTo(VotingRight.SUSPENDED);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> record(DisciplinaryAct.Kind.SUSPENSION, null))
			.withMessageContaining("已经中止");

		assertThat(record(DisciplinaryAct.Kind.RESUMPTION, null)).isEqualTo(VotingRight.YES);
	}

	@Test
	void leavesTheVoteToSomebodyWithAWarning() {
		assertThat(record(DisciplinaryAct.Kind.SANCTION, SanctionKind.WARNING)).isEqualTo(VotingRight.YES);
		assertThat(this.members.sanctions(this.member).get(0).weighsOn(this.today)).isTrue();
	}

	@Test
	void endsMembershipWithAnExpulsion() {
		assertThat(record(DisciplinaryAct.Kind.SANCTION, SanctionKind.EXPULSION)).isEqualTo(VotingRight.NO_MEMBER);

		assertThat(this.members.person(this.member).status()).isEqualTo(MemberStatus.EXPELLED);
		assertThat(this.members.account(this.members.person(this.member).userId())).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = SanctionKind.class, names = { "PARTY_PROBATION", "EXPULSION" })
	void endsThePostsOfSomebodyWhoLosesThem(SanctionKind kind) {
		var person = this.members.person(this.member);
		this.appointments.appoint(person.userId(), person.branchCode(), PostKind.COMMITTEE_MEMBER,
				LocalDate.parse("2012-01-01"));

		record(DisciplinaryAct.Kind.SANCTION, kind);

		assertThat(this.organizations.postsOf(person.userId())).isEmpty();
	}

	@Test
	void keepsTwoSuspensionsApart() {
		record(DisciplinaryAct.Kind.SUSPENSION, null);
		record(DisciplinaryAct.Kind.RESUMPTION, null);
		record(DisciplinaryAct.Kind.SUSPENSION, null);

		assertThat(record(DisciplinaryAct.Kind.RESUMPTION, null)).isEqualTo(VotingRight.YES);

		assertThat(this.database.sql("select count(*) from member_suspension where member_id = :member")
			.param("member", this.member)
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void showsWhatWouldComeAndChangesNothing() {
		var act = act(DisciplinaryAct.Kind.SANCTION, SanctionKind.PARTY_PROBATION);

		var right = this.preview.rightAfter(this.member, act, DISCIPLINE);

		assertThat(right).isEqualTo(VotingRight.NO_SANCTION);
		assertThat(this.members.sanctions(this.member)).isEmpty();
		assertThat(this.members.votingRight(this.member, this.today)).isEqualTo(VotingRight.YES);
	}

	@Test
	void refusesTheSameSanctionTwiceAndOneWithoutAPaper() {
		record(DisciplinaryAct.Kind.SANCTION, SanctionKind.WARNING);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> record(DisciplinaryAct.Kind.SANCTION, SanctionKind.WARNING))
			.withMessageContaining("已经登记");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.discipline.record(this.member,
					new DisciplinaryAct(DisciplinaryAct.Kind.SUSPENSION, null, this.today, null, " "), DISCIPLINE))
			.withMessage("请填写决定或者通知的文号");
	}

	@ParameterizedTest
	@EnumSource(value = RoleKind.class, names = { "DISCIPLINE", "ORG_DEPARTMENT" }, mode = EnumSource.Mode.EXCLUDE)
	void isClosedToEveryOtherRole(RoleKind kind) {
		var actor = new Actor("S00000000", Set
			.of(kind.isPerUnit() ? Role.of(kind, this.members.person(this.member).branchCode()) : Role.of(kind)));

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.current(actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.find("张", actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.file(this.member, actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.discipline.record(this.member,
				act(DisciplinaryAct.Kind.SANCTION, SanctionKind.WARNING), actor));
	}

	private VotingRight record(DisciplinaryAct.Kind kind, @Nullable SanctionKind sanction) {
		return this.discipline.record(this.member, act(kind, sanction), DISCIPLINE);
	}

	private DisciplinaryAct act(DisciplinaryAct.Kind kind, @Nullable SanctionKind sanction) {
		var impact = (sanction != null && sanction != SanctionKind.EXPULSION) ? this.today.plusYears(1) : null;
		return new DisciplinaryAct(kind, sanction, this.today, impact, "纪检〔2026〕1号");
	}

}
