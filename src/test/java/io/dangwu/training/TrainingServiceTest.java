package io.dangwu.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.Person;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class TrainingServiceTest {

	private static final Actor SCHOOL = new Actor("M07330008", Set.of(Role.of(RoleKind.PARTY_SCHOOL)));

	@Autowired
	TrainingService trainings;

	@Autowired
	TrainingReading reading;

	@Autowired
	Staffing staffing;

	@Autowired
	Cases cases;

	private Branch branch;

	private Person prospect;

	@BeforeEach
	void aProspect() {
		this.cases.on("2026-04-10");
		this.branch = this.staffing.aBranchWith(2);
		this.prospect = this.staffing.aProspect(this.branch.code(), "学员甲");
	}

	@AfterEach
	void todayAgain() {
		this.cases.today();
	}

	@Test
	void trainsProspectsAndCountsTheirHours() {
		var training = plan(ClassKind.PROSPECTS);
		assertThat(this.trainings.addUnit(training, this.branch.code(), MemberStatus.PROSPECT, SCHOOL)).isOne();

		this.trainings.enter(training, Map.of(this.prospect.id(), passed(3, 24, certificate(1))), SCHOOL);
		assertThat(this.reading.latest(ClassKind.PROSPECTS, this.prospect.id())).isEmpty();
		this.trainings.complete(training, SCHOOL);

		assertThat(this.reading.hours(this.prospect.id(), SCHOOL)).containsExactly(Map.entry(2026, 24));
		assertThat(this.reading.latest(ClassKind.PROSPECTS, this.prospect.id()))
			.hasValueSatisfying((one) -> assertThat(one.attendance()).isEqualTo(passed(3, 24, certificate(1))));
		assertThat(this.reading.latest(ClassKind.ACTIVISTS_BASIC, this.prospect.id())).isEmpty();
	}

	@Test
	void takesInOnlyThoseForWhomItIsHeld() {
		var training = plan(ClassKind.PROSPECTS);
		var member = this.branch.people().get(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.trainings.add(training, member.id(), SCHOOL))
			.withMessage("党员1现为正式党员，不参加发展对象短期集中培训班");
		assertThat(this.reading.one(training, SCHOOL).participants()).isEmpty();
	}

	@Test
	void keepsAListForTheNextClassOfAKind() {
		var officer = this.branch.people().get(0).id();
		this.trainings.enrol(ClassKind.OFFICERS, officer);
		this.trainings.enrol(ClassKind.OFFICERS, officer);
		var training = plan(ClassKind.OFFICERS);
		assertThat(this.reading.one(training, SCHOOL).waiting()).isPositive();

		this.trainings.addWaiting(training, SCHOOL);

		var view = this.reading.one(training, SCHOOL);
		assertThat(view.participants()).extracting(ClassView.Participant::memberId).contains(officer);
		assertThat(view.waiting()).isZero();
	}

	@Test
	void givesNoCertificateTwice() {
		var first = plan(ClassKind.PROSPECTS);
		var second = plan(ClassKind.PROSPECTS);
		this.trainings.add(first, this.prospect.id(), SCHOOL);
		this.trainings.add(second, this.prospect.id(), SCHOOL);
		this.trainings.enter(first, Map.of(this.prospect.id(), passed(3, 24, certificate(2))), SCHOOL);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(
				() -> this.trainings.enter(second, Map.of(this.prospect.id(), passed(3, 24, certificate(2))), SCHOOL))
			.withMessageContaining("证书编号已经用过");
	}

	@Test
	void changesNothingInAClassThatIsOver() {
		var training = plan(ClassKind.PROSPECTS);
		this.trainings.callOff(training, SCHOOL);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.trainings.add(training, this.prospect.id(), SCHOOL))
			.withMessage("培训班已取消，不能再改动");
	}

	@Test
	void waitsForTheEndOfTheClass() {
		var training = plan(ClassKind.PROSPECTS);
		this.trainings.add(training, this.prospect.id(), SCHOOL);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.trainings.complete(training, SCHOOL))
			.withMessageContaining("还有 1 名学员没有登记结果");
		this.cases.on("2026-04-02");
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.trainings.complete(training, SCHOOL))
			.withMessageContaining("还不能办理结业");
	}

	@ParameterizedTest
	@EnumSource(value = RoleKind.class, names = { "PARTY_SCHOOL", "ORG_DEPARTMENT" }, mode = EnumSource.Mode.EXCLUDE)
	void isHeldByTheSchoolAndTheOrganisationDepartmentOnly(RoleKind kind) {
		var training = plan(ClassKind.PROSPECTS);
		var actor = new Actor("S00000000",
				Set.of(kind.isPerUnit() ? Role.of(kind, this.branch.code()) : Role.of(kind)));

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.all(actor));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.one(training, actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.trainings.add(training, this.prospect.id(), actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.trainings.plan(aClass(ClassKind.PROSPECTS), actor));
	}

	@Test
	void isReadAboutAPersonByThoseWhoSeeThePerson() {
		var secretary = new Actor(this.branch.secretary(),
				Set.of(Role.of(RoleKind.BRANCH_SECRETARY, this.branch.code())));
		var stranger = new Actor("M0", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01")));

		assertThat(this.reading.of(this.prospect.id(), secretary)).isEmpty();
		assertThat(this.reading.of(this.prospect.id(), new Actor(this.prospect.userId(), Set.of()))).isEmpty();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.reading.of(this.prospect.id(), stranger));
	}

	private UUID plan(ClassKind kind) {
		return this.trainings.plan(aClass(kind), SCHOOL);
	}

	private static NewClass aClass(ClassKind kind) {
		return new NewClass(kind, "第一期", LocalDate.parse("2026-04-01"), LocalDate.parse("2026-04-03"), 3, 24,
				ClassMode.IN_PERSON, "报告厅");
	}

	private static Attendance passed(int days, int hours, String certificate) {
		return new Attendance(days, hours, TrainingResult.PASSED, certificate);
	}

	/** Nobody else's. */
	private String certificate(int number) {
		return "DX-%s-%d".formatted(this.prospect.memberNo(), number);
	}

}
