package io.dangwu.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.AdmissionPlan;
import io.dangwu.organization.AdmissionPlans;
import io.dangwu.organization.Finding;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The college of 2012 as its tables have it. */
@ApplicationTest
@Transactional
class SetUpOverviewTest {

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	private static final Actor GENERAL_BRANCH = new Actor("M01110004",
			Set.of(Role.of(RoleKind.GENERAL_BRANCH, "ZZ01")));

	private static final Actor SECRETARY = new Actor("M01110001",
			Set.of(Role.of(RoleKind.BRANCH_SECRETARY, "ZZ01-T01"), Role.of(RoleKind.MEMBER, "ZZ01-T01")));

	@Autowired
	private SetUpOverview overview;

	@Autowired
	private PlanOverview plan;

	@Autowired
	private AdmissionPlans plans;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Cases cases;

	@BeforeEach
	void itIsTheDayOfTheCampaign() {
		this.cases.on("2012-04-10");
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void findsNothingInTheCollegeButItsJointBranches() {
		assertThat(ofTheCollege()).extracting((finding) -> finding.unit().code(), Finding::kind)
			.containsExactly(tuple("ZZ01-T04"), tuple("ZZ02-T03"), tuple("ZZ03-T03"), tuple("ZZ04-T03"),
					tuple("ZZ05-T02"));
		assertThat(ofTheCollege().get(0).text()).isEqualTo("覆盖 2 个单位：电子商务教研室、连锁经营教研室；理由：教研室正式党员不足3人");
	}

	@Test
	void proposesTheNeighbourForABranchThatHasBecomeTooSmall() {
		leave("ZZ06-T02", 4);

		assertThat(of("ZZ06-T02", Finding.Kind.MERGE)).satisfies((finding) -> {
			assertThat(finding.with().code()).isEqualTo("ZZ06-T01");
			assertThat(finding.text())
				.isEqualTo("正式党员 2 人、党员 2 人，不足 3 人；建议与旅游管理教研室党支部合并：隶属同一上级、支部类别相同，在可合并的支部中人数最少，合并后正式党员 12 人、党员 12 人");
		});
	}

	@Test
	void saysWhenACommitteeIsMissingOrABranchHasGrownTooLarge() {
		this.database.sql("update post set until = '2012-01-01' where unit = 'ZZ01-T01' and kind = 'COMMITTEE_MEMBER'")
			.update();
		this.database.sql("update member set branch_code = 'ZZ08-R01' where branch_code = 'ZZ08-R02'").update();
		this.database.sql("update post set until = '2012-01-01' where unit = 'ZZ01' and kind = 'ORGANISER'").update();
		this.database.sql("update organization set approval_ref = null where code = 'ZZ05'").update();

		assertThat(of("ZZ01-T01", Finding.Kind.COMMITTEE_INCOMPLETE).text()).endsWith("应当设 3 至 5 人的支部委员会，现有 1 人，缺 2 人");
		assertThat(of("ZZ08-R01", Finding.Kind.SPLIT).text()).startsWith("党员 54 人，超过 50 人");
		assertThat(of("ZZ08-R01", Finding.Kind.GENERAL_BRANCH).text()).startsWith("正式党员 54 人，达到 50 人");
		assertThat(of("ZZ01", Finding.Kind.NO_ORGANISER)).isNotNull();
		assertThat(of("ZZ05", Finding.Kind.SMALL_GENERAL_BRANCH).text()).startsWith("正式党员 42 人，不足 50 人");
	}

	@Test
	void comparesTheStudentsWithTheBand() {
		var lines = this.plan.lines(2012, ORG_DEPARTMENT)
			.stream()
			.filter((line) -> line.unit().code().startsWith("Z"))
			.toList();

		assertThat(lines).extracting((line) -> line.unit().code())
			.containsExactly("ZD01", "ZD02", "ZZ01", "ZZ02", "ZZ03", "ZZ04", "ZZ05", "ZZ06", "ZZ07", "ZZ08");
		assertThat(lines.stream().flatMap((line) -> Stream.ofNullable(line.quota())))
			.extracting((quota) -> quota.percent() + " " + quota.standing())
			.containsExactly("5.000% 在控制区间内", "5.000% 在控制区间内", "4.875% 在控制区间内", "5.116% 在控制区间内", "4.952% 在控制区间内",
					"5.067% 在控制区间内");
		assertThat(this.plan.total(lines)).satisfies((total) -> {
			assertThat(total.members()).isEqualTo(450);
			assertThat(total.enrolled()).isEqualTo(9000);
			assertThat(total.percent()).isEqualTo("5.000%");
			assertThat(total.band()).isEqualTo("4.5%–5.5%");
		});
	}

	@ParameterizedTest
	@EnumSource(PeopleGroup.class)
	void listsExactlyThePeopleBehindAFigure(PeopleGroup group) {
		for (var line : this.plan.lines(2011, GENERAL_BRANCH)) {
			assertThat(this.plan.people(line.unit().code(), group, 2011, GENERAL_BRANCH)).hasSize(line.number(group));
		}
	}

	@Test
	void countsThoseWhoWereAdmittedInTheYear() {
		this.database.sql("update member set branch_code = 'ZZ07-A01' where member_no like 'M1%'").update();
		var line = line("ZZ01", 2011);

		assertThat(line.number(PeopleGroup.STUDENTS_ADMITTED)).isEqualTo(72);
		assertThat(line.number(PeopleGroup.YOUNG_ADMITTED)).isEqualTo(1);
		assertThat(line("ZZ01", 2012).number(PeopleGroup.STUDENTS_ADMITTED)).isZero();
		assertThat(line("ZZ01", 2012).number(PeopleGroup.YOUNG_ACTIVISTS)).isEqualTo(4);
	}

	@Test
	void comparesWithThePlanOrWithThePracticeOfTheCollege() {
		assertThat(line("ZZ01", 2011).youngStaff()).isEqualTo(1);
		assertThat(line("ZZ01", 2011).isBehind()).isFalse();
		assertThat(line("ZZ08", 2011).youngStaff()).isNull();

		this.plans.set(new AdmissionPlan("ZZ01", 2011, 60, 3), ORG_DEPARTMENT);

		assertThat(line("ZZ01", 2011).isBehind()).isTrue();
		assertThat(line("ZZ01", 2011).isOverQuota()).isTrue();
		assertThat(line("ZZ01", 2012).students()).isNull();
	}

	@Test
	void takesPlansFromTheOrganisationDepartmentForTheSecondLevelOnly() {
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.plans.set(new AdmissionPlan("ZZ01", 2012, 60, 3), GENERAL_BRANCH));
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.plans.set(new AdmissionPlan("ZZ01-T01", 2012, -1, 3), ORG_DEPARTMENT))
			.withMessage("发展计划按党总支和直属党支部下达\n计划人数不能小于 0");
	}

	@Test
	void showsAGeneralBranchItsOwnPartAndOthersNothing() {
		assertThat(this.overview.findings(GENERAL_BRANCH).values().stream().flatMap(List::stream))
			.extracting((finding) -> finding.unit().code())
			.containsExactly("ZZ01-T04");
		assertThat(this.plan.lines(2012, GENERAL_BRANCH)).extracting((line) -> line.unit().code())
			.containsExactly("ZZ01");
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.overview.findings(SECRETARY));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.plan.people("ZZ02", PeopleGroup.STUDENT_MEMBERS, 2012, GENERAL_BRANCH));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.plan.people("ZZ01", PeopleGroup.STUDENT_MEMBERS, 2012, SECRETARY));
	}

	private List<Finding> ofTheCollege() {
		return this.overview.findings(ORG_DEPARTMENT)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((finding) -> finding.unit().code().startsWith("Z"))
			.toList();
	}

	private Finding of(String unit, Finding.Kind kind) {
		return ofTheCollege().stream()
			.filter((finding) -> finding.unit().code().equals(unit) && finding.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private PlanLine line(String unit, int year) {
		return this.plan.lines(year, ORG_DEPARTMENT)
			.stream()
			.filter((line) -> line.unit().code().equals(unit))
			.findFirst()
			.orElseThrow();
	}

	private void leave(String branch, int number) {
		this.database.sql("""
				update member set status = 'LEFT' where id in (
					select id from member where branch_code = ? and status = 'FULL' order by member_no desc limit ?)""")
			.params(branch, number)
			.update();
	}

	private static Tuple tuple(String unit) {
		return Assertions.tuple(unit, Finding.Kind.JOINT);
	}

}
