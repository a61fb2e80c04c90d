package io.dangwu.member;

import java.time.LocalDate;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Finding;
import io.dangwu.organization.NewPost;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Transactional
class OfficerServiceTest {

	private static final LocalDate TODAY = LocalDate.of(2012, 6, 15);

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	private static final Actor GENERAL_BRANCH = new Actor("M01110004",
			Set.of(Role.of(RoleKind.GENERAL_BRANCH, "ZZ01")));

	private static final Actor MEMBER = new Actor("M01110008", Set.of(Role.of(RoleKind.MEMBER, "ZZ01-T01")));

	@Autowired
	OfficerService officers;

	@Autowired
	MemberService members;

	@Autowired
	DemonstrationClock clock;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager memory;

	@BeforeEach
	void leaveThePostOpen() {
		this.clock.stopAt(TODAY.atTime(9, 0).atZone(this.clock.getZone()).toInstant());
		release("ZZ01-T01", "M01110001");
		release("ZZ01-S01", "M01210001");
		release("ZZ07-A03", "M07330001");
	}

	@AfterEach
	void returnToThePresent() {
		this.clock.reset();
	}

	@Test
	void appointsTheHeadOfTheTeachingOfficeAsSecretary() {
		this.officers.appoint(secretary("ZZ01-T01", "M01110001", null), ORG_DEPARTMENT);

		assertThat(this.officers.officers("ZZ01-T01", MEMBER)).extracting(Officer::name)
			.contains(this.members.nameOf("M01110001"));
	}

	@ParameterizedTest(name = "{0}: {1} as secretary of {2}")
	@CsvSource({ "R22-04,M01110006,ZZ01-T01,教师党支部书记一般由教研室主任兼任", "R22-05,M01210003,ZZ01-S01,学生党支部书记一般由辅导员担任",
			"R22-06,M07330003,ZZ07-A03,管理服务部门党支部书记一般由部门负责人兼任" })
	void asksForTheReasonOfADepartureAndKeepsIt(String row, String holder, String unit, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.officers.appoint(secretary(unit, holder, " "), ORG_DEPARTMENT))
			.withMessageContaining(reason)
			.withMessageContaining("确需任用的，请填写理由");

		this.officers.appoint(secretary(unit, holder, "原书记调离，支部大会一致推荐"), ORG_DEPARTMENT);

		assertThat(this.officers.register(unit, ORG_DEPARTMENT).officers())
			.filteredOn((officer) -> officer.sheet().post().kind() == PostKind.SECRETARY)
			.singleElement()
			.satisfies((officer) -> assertThat(officer.sheet().reason()).isEqualTo("原书记调离，支部大会一致推荐"));
	}

	@ParameterizedTest(name = "{0}: full since {1}")
	@CsvSource({ "R22-02,2011-06-16,false", "R22-03,2011-06-15,true" })
	void asksForAReasonBelowAYearOfMembership(String row, LocalDate fullSince, boolean allowed) {
		this.database.sql("""
				update member set full_since = :day, probation_ends_on = :day,
					accepted_on = :day - 365, prospect_on = :day - 400, approved_on = :day - 360
				where member_no = 'M01110001'""").param("day", fullSince).update();
		this.memory.clear();

		if (allowed) {
			this.officers.appoint(secretary("ZZ01-T01", "M01110001", null), ORG_DEPARTMENT);
		}
		else {
			assertThatExceptionOfType(RegulationViolated.class)
				.isThrownBy(() -> this.officers.appoint(secretary("ZZ01-T01", "M01110001", null), ORG_DEPARTMENT))
				.withMessageContaining("党龄不满 1 年");
		}
	}

	@Test
	void appointsNoProbationaryMemberWhateverTheReason() {
		var probationary = this.members.membersOf("ZZ01-T01", MemberStatus.PROBATIONARY).get(0);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(
					() -> this.officers.appoint(secretary("ZZ01-T01", probationary.userId(), "工作需要"), ORG_DEPARTMENT))
			.withMessageContaining("不是正式党员，不能担任党支部书记");
	}

	@Test
	void appointsNobodyUnderPartyProbationWhateverTheReason() {
		this.database
			.sql("""
					insert into sanction (id, member_id, kind, since)
					select gen_random_uuid(), id, 'PARTY_PROBATION', '2012-01-01' from member where member_no = 'M01110001'""")
			.update();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.officers.appoint(secretary("ZZ01-T01", "M01110001", "工作需要"), ORG_DEPARTMENT))
			.withMessage(this.members.nameOf("M01110001") + "受留党察看处分、尚未恢复党员权利，不能担任党支部书记");
	}

	@Test
	void keepsCommitteesToTheirSize() {
		appoint("ZZ01-T01", "M01110006", PostKind.COMMITTEE_MEMBER, null);
		appoint("ZZ01-T01", "M01110007", PostKind.COMMITTEE_MEMBER, null);
		appoint("ZZ01-T01", "M01110008", PostKind.COMMITTEE_MEMBER, null);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> appoint("ZZ01-T01", "M01110005", PostKind.COMMITTEE_MEMBER, null))
			.withMessageContaining("委员会一般由 3 至 5 人组成，现为第 6 人");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> appoint("ZZ06-T02", "M06120003", PostKind.COMMITTEE_MEMBER, null))
			.withMessageContaining("正式党员不足 7 人的党支部只设书记");
	}

	@Test
	void appointsNobodyWhoIsNotKnown() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.officers.appoint(secretary("ZZ01-T01", "M99999999", null), ORG_DEPARTMENT))
			.withMessage("没有编号为M99999999的党员或者工作人员");
	}

	@Test
	void saysWhichPostsAreVacant() {
		assertThat(this.officers.register("ZZ01-T01", ORG_DEPARTMENT).vacancies()).extracting(Finding::kind)
			.containsExactly(Finding.Kind.NO_SECRETARY, Finding.Kind.COMMITTEE_INCOMPLETE);
		assertThat(this.officers.register("ZZ01", ORG_DEPARTMENT).vacancies()).isEmpty();
	}

	@Test
	void showsWhatElseSomebodyHolds() {
		appoint("ZZ01", "M01110002", PostKind.ORGANISER, null);

		assertThat(this.officers.officers("ZZ01-T01", ORG_DEPARTMENT))
			.filteredOn((officer) -> officer.userId().equals("M01110002"))
			.singleElement()
			.satisfies((officer) -> assertThat(officer.elsewhere()).containsExactly("经济管理系党总支组织员"));
	}

	@Test
	void showsFormerOfficersToSuperiorsOnly() {
		assertThat(this.officers.register("ZZ01-T01", GENERAL_BRANCH).former()).extracting(Officer::userId)
			.contains("M01110001");
		assertThat(this.officers.register("ZZ01-T01", MEMBER).former()).isEmpty();
		assertThat(this.officers.register("ZZ01-T01", MEMBER).officers()).isNotEmpty();
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.officers.register("ZZ01-T02", MEMBER));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.officers.register("ZZ02", GENERAL_BRANCH));
	}

	@Test
	void letsOnlyTheOrganisationDepartmentAppointAndRelease() {
		var post = this.officers.officers("ZZ01-T01", ORG_DEPARTMENT).get(0).sheet().post();

		for (var actor : new Actor[] { GENERAL_BRANCH, MEMBER }) {
			assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.officers.appoint(secretary("ZZ01-T01", "M01110001", null), actor));
			assertThatExceptionOfType(AccessRefused.class)
				.isThrownBy(() -> this.officers.release("ZZ01-T01", post.id(), TODAY, actor));
		}
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.officers.release("ZZ01-T02", post.id(), TODAY, ORG_DEPARTMENT))
			.withMessage("没有这项任职");
	}

	private void appoint(String unit, String holder, PostKind kind, @Nullable String reason) {
		this.officers.appoint(new NewPost(holder, unit, kind, TODAY, null, null, false, false, reason), ORG_DEPARTMENT);
	}

	private void release(String unit, String holder) {
		this.officers.officers(unit, ORG_DEPARTMENT)
			.stream()
			.filter((officer) -> officer.userId().equals(holder))
			.forEach((officer) -> this.officers.release(unit, officer.sheet().post().id(), TODAY, ORG_DEPARTMENT));
	}

	private static NewPost secretary(String unit, String holder, @Nullable String reason) {
		return new NewPost(holder, unit, PostKind.SECRETARY, TODAY, null, "示组〔2012〕8号", true, false, reason);
	}

}
