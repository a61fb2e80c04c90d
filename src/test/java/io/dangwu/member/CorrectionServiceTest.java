package io.dangwu.member;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class CorrectionServiceTest {

	private static final Actor SECRETARY = new Actor("M01110001",
			Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01")));

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	@Autowired
	CorrectionService corrections;

	@Autowired
	IdentityCorrectionService identities;

	@Autowired
	MemberDirectory directory;

	@Autowired
	MemberService members;

	@Autowired
	PersonFiles files;

	@Autowired
	ApplicationEvents events;

	private UUID member;

	@BeforeEach
	void aMember() {
		this.member = this.members.byNo("M01110006").orElseThrow().id();
	}

	@Test
	void putsContactAndWorkRightAndTellsWhatWasChangedButNotTo() {
		this.corrections.correct(this.member, correction("19911112222", "new@example.edu.cn"), SECRETARY);

		var entry = this.directory.entry(this.member, SECRETARY);
		assertThat(entry.contact()).isEqualTo(new Contact("199****2222", "new@example.edu.cn"));
		assertThat(this.files.of(this.member, SECRETARY).history()).first().satisfies((line) -> {
			assertThat(line.kind()).isEqualTo(HistoryKind.CORRECTED);
			assertThat(line.note()).contains("手机", "电子邮箱").doesNotContain("1991111", "@");
		});
		assertThat(this.events.stream(PersonCorrected.class)).containsExactly(new PersonCorrected(this.member));
	}

	@Test
	void keepsATelephoneNumberThatIsNotTyped() {
		var before = this.directory.maskedMobile(this.member, SECRETARY);

		this.corrections.correct(this.member, correction(null, "new@example.edu.cn"), SECRETARY);

		assertThat(this.directory.maskedMobile(this.member, SECRETARY)).isEqualTo(before);
	}

	@Test
	void refusesWhatCannotBeAndWhatChangesNothing() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.corrections.correct(this.member, correction("123", "x"), SECRETARY))
			.satisfies((refusal) -> assertThat(refusal.verdict().objections()).hasSize(2));

		this.corrections.correct(this.member, correction(null, "new@example.edu.cn"), SECRETARY);
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.corrections.correct(this.member, correction(null, "new@example.edu.cn"), SECRETARY))
			.withMessage("没有改动");
	}

	@Test
	void refusesTheSecretaryOfAnotherBranchAndWhoeverOnlyReads() {
		for (var role : Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T02"), Role.of(RoleKind.PARTY_OFFICE),
				Role.of(RoleKind.BRANCH_COMMITTEE, "ZZ01-T01"), Role.of(RoleKind.GENERAL_BRANCH, "ZZ01"))) {
			assertThatExceptionOfType(AccessRefused.class).as(role.groupId())
				.isThrownBy(() -> this.corrections.correct(this.member, correction(null, null),
						new Actor("M0", Set.of(role))));
		}
	}

	@Test
	void putsAnIdentityRightWithAReason() {
		var old = this.directory.person(this.member, ORG_DEPARTMENT);
		var identity = new Identity("曾改名", old.sex(), old.birthDate(), "", Ethnicity.HUI, "某省某县");

		this.identities.correct(this.member, identity, "户口本登记", ORG_DEPARTMENT);

		assertThat(this.directory.entry(this.member, ORG_DEPARTMENT).identity())
			.isEqualTo(new Identity("曾改名", old.sex(), old.birthDate(), "99****************", Ethnicity.HUI, "某省某县"));
		assertThat(this.members.nameOf("M01110006")).isEqualTo("曾改名");
		assertThat(this.files.of(this.member, ORG_DEPARTMENT).history().get(0).note()).isEqualTo("户口本登记");
	}

	@Test
	void refusesAnIdentityWithoutReasonOrWithANumberThatDoesNotFit() {
		var old = this.directory.person(this.member, ORG_DEPARTMENT);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.identities.correct(this.member,
					new Identity("曾改名", old.sex(), LocalDate.parse("1999-09-09"), ""), " ", ORG_DEPARTMENT))
			.satisfies((refusal) -> assertThat(refusal.verdict().text()).contains("请写明更正的理由", "出生日期与公民身份号码"));
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> this.identities.correct(this.member,
				new Identity("曾改名", Sex.M, LocalDate.parse("1985-01-01"), "990001198501010016"), "核对", ORG_DEPARTMENT));
	}

	@Test
	void leavesAnIdentityToTheOrganisationDepartment() {
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.identities.correct(this.member,
				new Identity("曾改名", Sex.M, LocalDate.parse("1985-01-01"), ""), "核对", SECRETARY));
	}

	private Correction correction(@Nullable String mobile, @Nullable String email) {
		return new Correction(new Contact(mobile, email), new Occupation(PersonCategory.STAFF, "教研室主任", "讲师"),
				Studies.NONE, "第一党小组", null);
	}

}
