package io.dangwu.member.importing;

import java.time.LocalDate;

import io.dangwu.ApplicationTest;
import io.dangwu.Cases;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Submission;
import io.dangwu.development.Submission;
import io.dangwu.member.Mask;
import io.dangwu.member.MemberService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.NewApplicant;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.dangwu.member.importing.TestWorkbook.idNumber;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import may do with people whose way is decided elsewhere, and whom it knows.
 */
@ApplicationTest
class KnownPeopleTest {

	private static final String[] CANDIDATE = { "编号", "姓名", "公民身份号码", "人员类别", "发展阶段", "申请入党日期", "确定积极分子日期", "所在支部",
			"手机" };

	@Autowired
	private ImportTrial imports;

	@Autowired
	private DevelopmentService developments;

	@Autowired
	private MemberService members;

	@Autowired
	private Cases cases;

	private String memberNo;

	private String caseKey;

	private String idNumber;

	@BeforeEach
	void openACase() {
		this.cases.on("2012-06-11");
		var sequence = 401 + 2 * this.members.membersOf("ZZ06-T01", MemberStatus.APPLICANT).size();
		this.idNumber = idNumber("1975-05-06", sequence);
		this.caseKey = this.developments.receive(
				new NewApplicant("郑七", this.idNumber, null, LocalDate.parse("1975-05-06"), PersonCategory.STAFF,
						"ZZ06-T01", null, null, LocalDate.parse("2012-06-01"), null, null, null, null, null),
				Submission.OWN_UNIT, Actor.SYSTEM);
		this.memberNo = this.members.membersOf("ZZ06-T01", MemberStatus.APPLICANT)
			.stream()
			.reduce((one, other) -> other)
			.orElseThrow()
			.memberNo();
	}

	@AfterEach
	void backToToday() {
		this.cases.today();
	}

	@Test
	void refusesAStatusThatContradictsAnOpenCase() {
		var trial = this.imports.write(line(this.memberNo, "郑七", this.idNumber, "入党积极分子", "2012-06-05", "ZZ06-T01"));

		assertThat(trial.faults(Tab.CANDIDATES)).singleElement()
			.asString()
			.startsWith("2/4 ")
			.contains("发展流程 %s 正在办理，身份应为入党申请人，随流程变更".formatted(this.caseKey));
	}

	@Test
	void refusesAnotherBranchWhileTheCaseIsOpen() {
		var trial = this.imports.write(line(this.memberNo, "郑七", this.idNumber, "入党申请人", null, "ZZ06-T02"));

		assertThat(trial.faults(Tab.CANDIDATES)).singleElement().asString().startsWith("2/7 ").contains(this.caseKey);
	}

	@Test
	void changesWhatTheCaseDoesNotDecide() {
		var workbook = new TestWorkbook().sheet("发展对象与入党申请人", CANDIDATE)
			.row(this.memberNo, "郑七", Mask.idNumber(this.idNumber), "教职工", "入党申请人", "2012-06-01", null, "ZZ06-T01",
					"19900009999")
			.bytes();

		var trial = this.imports.write(workbook);

		assertThat(trial.faults(Tab.CANDIDATES)).isEmpty();
		assertThat(trial.lines()).filteredOn((line) -> line.change() == Change.CHANGED)
			.singleElement()
			.satisfies((line) -> assertThat(line.details()).isEqualTo("手机号码：（空） → 199****9999"));
		assertThat(this.imports.write(workbook).count(Change.CHANGED)).isZero();
	}

	@Test
	void refusesALineThatMixesTwoPeopleUp() {
		var otherId = this.imports.check(line("M01110001", "郑七", this.idNumber, "入党申请人", null, "ZZ06-T01"));
		var otherNumber = this.imports
			.check(line("M01110001", "陌生人", idNumber("1975-05-06", 901), "入党申请人", null, "ZZ06-T01"));

		assertThat(otherId.faults(Tab.CANDIDATES)).anySatisfy(
				(fault) -> assertThat(fault).startsWith("2/2 ").contains("属于编号 %s 的人员".formatted(this.memberNo)));
		assertThat(otherNumber.faults(Tab.CANDIDATES))
			.anySatisfy((fault) -> assertThat(fault).startsWith("2/0 ").contains("系统中这个编号属于另一个人"));
	}

	@Test
	void doesNotMakeAMemberACandidateAgain() {
		var known = this.members.membersOf("ZZ06-T01", MemberStatus.FULL).get(0);
		var workbook = new TestWorkbook().sheet("发展对象与入党申请人", CANDIDATE)
			.row(known.memberNo(), known.name(), null, null, "入党申请人")
			.bytes();

		assertThat(this.imports.check(workbook).faults(Tab.CANDIDATES))
			.anySatisfy((fault) -> assertThat(fault).startsWith("2/4 ").contains("系统中已是正式党员，不能通过导入改回"));
	}

	private static byte[] line(String memberNo, String name, String idNumber, String status, String activist,
			String branch) {
		return new TestWorkbook().sheet("发展对象与入党申请人", CANDIDATE)
			.row(memberNo, name, idNumber, "教职工", status, "2012-06-01", activist, branch)
			.bytes();
	}

}
