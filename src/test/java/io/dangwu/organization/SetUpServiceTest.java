package io.dangwu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.member.MemberDirectory;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@RecordApplicationEvents
@Transactional
class SetUpServiceTest {

	private static final LocalDate TODAY = LocalDate.of(2012, 4, 10);

	private static final Actor ORG_DEPARTMENT = new Actor("M07320008", Set.of(Role.of(RoleKind.ORG_DEPARTMENT)));

	private static final Approval APPROVED = new Approval(TODAY, "示党〔2012〕12号", null);

	@Autowired
	SetUpService setUp;

	@Autowired
	ClosureService closure;

	@Autowired
	UnitDirectory directory;

	@Autowired
	OrganizationService organizations;

	@Autowired
	Appointments appointments;

	@Autowired
	MemberService members;

	@Autowired
	MemberDirectory people;

	@Autowired
	DemonstrationClock clock;

	@Autowired
	ApplicationEvents events;

	@BeforeEach
	void itIsTheDayOfTheCampaign() {
		this.clock.stopAt(TODAY.atTime(9, 0).atZone(this.clock.getZone()).toInstant());
	}

	@AfterEach
	void returnToThePresent() {
		this.clock.reset();
	}

	@Test
	void foundsABranchWithItsPaper() {
		this.setUp.found(aBranch("ZZ01-T05", "ZZ01"), APPROVED, ORG_DEPARTMENT);

		assertThat(this.organizations.unit("ZZ01-T05").name()).isEqualTo("会展教研室党支部");
		assertThat(this.organizations.within("ZZ01-T05", "ZZ01")).isTrue();
		assertThat(sheet("ZZ01-T05").data().founding().approvalRef()).isEqualTo("示党〔2012〕12号");
		assertThat(history("ZZ01-T05")).containsExactly(ChangeKind.FOUNDED);
		assertThat(this.events.stream(UnitFounded.class)).containsExactly(new UnitFounded("ZZ01-T05", TODAY));
	}

	@ParameterizedTest(name = "{0} under {1}")
	@CsvSource({ "ZZ01-T01,ZZ01,代码 ZZ01-T01 已经用过", "ZZ1,ZZ01,党支部的代码应当形如 ZZ01-T05", "ZZ01-T05,ZZ00,党支部应当设在党总支之下",
			"ZZ01-T05,ZZ77,没有代码为ZZ77的党组织" })
	void refusesABranchInTheWrongPlace(String code, String superior, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.setUp.found(aBranch(code, superior), APPROVED, ORG_DEPARTMENT))
			.withMessageContaining(reason);
	}

	@Test
	void refusesAFoundingWithoutAPaperOrOfTomorrow() {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.setUp.found(aBranch("ZZ01-T05", "ZZ01"), new Approval(TODAY.plusDays(1), " ", null),
					ORG_DEPARTMENT))
			.withMessage("请填写批准文号\n批准日期不能晚于今天");
	}

	@Test
	void keepsWhatWasChangedInTheHistory() {
		var old = sheet("ZZ01").data();
		var data = new UnitData("经济与管理系党总支", old.category(), new Scope(old.scope().covers(), null, 2300),
				old.founding(), old.term(), new Whereabouts("0101-88880000", old.whereabouts().place()));

		this.setUp.change("ZZ01", data, APPROVED, ORG_DEPARTMENT);

		assertThat(this.organizations.unit("ZZ01").name()).isEqualTo("经济与管理系党总支");
		assertThat(this.directory.history("ZZ01", ORG_DEPARTMENT)).singleElement()
			.extracting(UnitEvent::details)
			.isEqualTo("名称：经济管理系党总支 → 经济与管理系党总支；在校学生数：2240 → 2300；联系电话：无 → 0101-88880000");
		assertThat(this.events.stream(UnitChanged.class)).containsExactly(new UnitChanged("ZZ01"));
	}

	@Test
	void refusesASecondOfficeWithoutAReasonAndAChangeOfNothing() {
		var old = sheet("ZZ01-T01").data();
		var joint = new UnitData(old.name(), old.category(), new Scope(List.of("工商管理教研室", "会展教研室"), " ", null),
				old.founding(), new Term(null, 9, null), old.whereabouts());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.setUp.change("ZZ01-T01", joint, APPROVED, ORG_DEPARTMENT))
			.withMessageContaining("请写明跨单位设立的理由")
			.withMessageContaining("每届任期应当为 2 至 3 年，一般为 3 年（依据《中国共产党章程》第三十条）");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.setUp.change("ZZ01-T01", old, APPROVED, ORG_DEPARTMENT))
			.withMessage("没有需要变更的内容");
	}

	@Test
	void movesABranchUnderAnotherGeneralBranch() {
		this.setUp.move("ZZ01-T02", "ZZ02", APPROVED, ORG_DEPARTMENT);

		assertThat(this.organizations.superior("ZZ01-T02").code()).isEqualTo("ZZ02");
		assertThat(this.organizations.candidateGroups(RoleKind.GENERAL_BRANCH, "ZZ01-T02"))
			.containsExactly("general-branch-ZZ02");
		assertThat(history("ZZ01-T02")).containsExactly(ChangeKind.MOVED);
	}

	@ParameterizedTest
	@CsvSource({ "ZZ01-T02,ZZ01,已经隶属于", "ZZ01-T02,ZD01,党支部只能调整到党总支之下", "ZD01,ZZ01,只有党总支下设的党支部" })
	void refusesToMoveWhereABranchCannotStand(String code, String superior, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.setUp.move(code, superior, APPROVED, ORG_DEPARTMENT))
			.withMessageContaining(reason);
	}

	@Test
	void mergesABranchWithItsPeopleAndEndsItsPosts() {
		var people = this.members.membersOf("ZZ06-T02").size() + this.members.membersOf("ZZ06-T01").size();
		var approval = new Approval(TODAY, "示党〔2012〕12号", "人数不足，工作联系紧密");

		this.closure.merge("ZZ06-T02", "ZZ06-T01", approval, ORG_DEPARTMENT);

		assertThat(this.members.membersOf("ZZ06-T02")).isEmpty();
		assertThat(this.members.membersOf("ZZ06-T01")).hasSize(people);
		assertThat(this.members.rolesOf("M06120001")).containsExactly(Role.of(RoleKind.MEMBER, "ZZ06-T01"));
		assertThat(this.organizations.postsOf("M06120001")).isEmpty();
		assertThat(this.organizations.postsIn("ZZ06-T02")).isEmpty();
		assertThat(sheet("ZZ06-T01").data().scope().covers()).containsExactly("旅游管理教研室", "人文艺术教研室");
		assertThat(sheet("ZZ06-T01").data().scope().crossDepartmentReason()).isEqualTo("人数不足，工作联系紧密");
		assertThat(this.events.stream(BranchMerged.class))
			.containsExactly(new BranchMerged("ZZ06-T02", "ZZ06-T01", TODAY));
		assertThat(this.events.stream(PostLeft.class))
			.contains(new PostLeft("M06120001", "ZZ06-T02", PostKind.SECRETARY));
	}

	@Test
	void keepsTheNameOfAMergedBranchForOldFiles() {
		this.closure.merge("ZZ01-S01", "ZZ01-S02", APPROVED, ORG_DEPARTMENT);

		assertThat(this.organizations.unit("ZZ01-S01").name()).isEqualTo("经济管理系学生第一党支部");
		assertThat(this.organizations.find("ZZ01-S01")).isEmpty();
		assertThat(sheet("ZZ01-S01").mergedInto()).isEqualTo("ZZ01-S02");
		assertThat(history("ZZ01-S01")).containsExactly(ChangeKind.MERGED);
		assertThat(history("ZZ01-S02")).containsExactly(ChangeKind.ABSORBED);
		assertThat(this.directory.ended(ORG_DEPARTMENT)).extracting((sheet) -> sheet.unit().code())
			.contains("ZZ01-S01");
	}

	@ParameterizedTest
	@CsvSource({ "ZZ01-T01,ZZ01-T01,不能并入自身", "ZZ01,ZZ02,只有党支部可以合并", "ZZ01-T01,ZZ77-T01,没有代码为ZZ77-T01的党组织",
			"ZZ01-T01,ZZ01-T02,请写明跨单位设立的理由" })
	void refusesAMergerThatCannotBe(String code, String into, String reason) {
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closure.merge(code, into, APPROVED, ORG_DEPARTMENT))
			.withMessageContaining(reason);
	}

	@Test
	void dissolvesOnlyWhatNobodyBelongsTo() {
		this.setUp.found(aBranch("ZZ01-T05", "ZZ01"), APPROVED, ORG_DEPARTMENT);
		this.appointments.appoint("M01110008", "ZZ01-T05", PostKind.COMMITTEE_MEMBER, TODAY, null, ORG_DEPARTMENT);

		this.closure.dissolve("ZZ01-T05", APPROVED, ORG_DEPARTMENT);

		assertThat(this.organizations.find("ZZ01-T05")).isEmpty();
		assertThat(this.organizations.unit("ZZ01-T05").name()).isEqualTo("会展教研室党支部");
		assertThat(this.organizations.postsOf("M01110008")).isEmpty();
		assertThat(this.events.stream(UnitDissolved.class)).containsExactly(new UnitDissolved("ZZ01-T05", TODAY));
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closure.dissolve("ZZ01-T01", APPROVED, ORG_DEPARTMENT))
			.withMessageMatching("(?s).*工商管理教研室党支部还有党员、申请人等 \\d+ 人，请先转出.*");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.closure.dissolve("ZZ01", APPROVED, ORG_DEPARTMENT))
			.withMessageContaining("还有下设的党支部");
	}

	@Test
	void takesNoCodeASecondTime() {
		this.closure.merge("ZZ01-S01", "ZZ01-S02", APPROVED, ORG_DEPARTMENT);

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.setUp.found(aBranch("ZZ01-S01", "ZZ01"), APPROVED, ORG_DEPARTMENT))
			.withMessageContaining("代码也不再使用");
	}

	@ParameterizedTest
	@CsvSource({ "M01110001", "M01110004", "M07310008" })
	void letsOnlyTheOrganisationDepartmentChangeAnything(String userId) {
		var actor = new Actor(userId, this.organizations.rolesOf(userId));

		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.setUp.found(aBranch("ZZ01-T05", "ZZ01"), APPROVED, actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.setUp.change("ZZ01", sheet("ZZ01").data(), APPROVED, actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.setUp.move("ZZ01-T02", "ZZ02", APPROVED, actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.closure.merge("ZZ01-S01", "ZZ01-S02", APPROVED, actor));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.closure.dissolve("ZZ01-S01", APPROVED, actor));
	}

	@Test
	void leavesThoseWhoHaveLeftWhereTheyWere() {
		var somebody = this.members.membersOf("ZZ01-S01", MemberStatus.FULL).get(3);
		this.members.reach(somebody.id(), MemberStatus.LEFT, TODAY);

		this.closure.merge("ZZ01-S01", "ZZ01-S02", APPROVED, ORG_DEPARTMENT);

		assertThat(this.members.membersOf("ZZ01-S01")).extracting("id").containsExactly(somebody.id());
		assertThat(this.people.find(somebody.id(), secretary("ZZ01-S02"))).isPresent();
		assertThat(this.people.find(somebody.id(), secretary("ZZ01-S03"))).isEmpty();
	}

	@Test
	void filesOfAMergedBranchLieWithTheOneThatTookItOver() {
		this.closure.merge("ZZ01-S01", "ZZ01-S02", APPROVED, ORG_DEPARTMENT);

		assertThat(this.organizations.files("ZZ01-S02")).containsExactlyInAnyOrder("ZZ01-S01", "ZZ01-S02");
		assertThat(this.organizations.files("ZZ01")).contains("ZZ01", "ZZ01-S01", "ZZ01-S02");
		assertThat(this.organizations.files("ZZ02")).doesNotContain("ZZ01-S01");
		assertThat(this.organizations.within("ZZ01-S01", "ZZ01-S02")).isTrue();
	}

	private UnitSheet sheet(String code) {
		return this.directory.sheet(code, ORG_DEPARTMENT);
	}

	private List<ChangeKind> history(String code) {
		return this.directory.history(code, ORG_DEPARTMENT).stream().map(UnitEvent::kind).toList();
	}

	private static Actor secretary(String branch) {
		return new Actor("M99999999", Set.of(Role.of(RoleKind.BRANCH_SECRETARY, branch)));
	}

	private static NewUnit aBranch(String code, String superior) {
		return new NewUnit(code, OrganizationType.BRANCH, superior,
				new UnitData("会展教研室党支部", Category.TEACHER, new Scope(List.of("会展教研室"), null, null),
						new Founding(null, null, null), new Term(null, 3, null), Whereabouts.NONE));
	}

}
