package io.dangwu.member;

import java.time.LocalDate;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.dangwu.ApplicationTest;
import io.dangwu.Staffing;
import io.dangwu.Staffing.Branch;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
class AppraisalServiceTest {

	@Autowired
	AppraisalService appraisals;

	@Autowired
	PersonFiles files;

	@Autowired
	Staffing staffing;

	@Autowired
	Clock clock;

	private Branch branch;

	private Actor secretary;

	private int year;

	@BeforeEach
	void aBranch() {
		this.branch = this.staffing.aBranchWith(3);
		this.secretary = new Actor(this.branch.secretary(),
				Set.of(Role.of(RoleKind.BRANCH_SECRETARY, this.branch.code())));
		this.year = LocalDate.now(this.clock).getYear();
	}

	@Test
	void entersTheWholeBranchOnOneSheet() {
		enter(grades(1), "");

		var sheet = this.appraisals.sheet(this.branch.code(), this.year, this.secretary);

		assertThat(sheet.lines()).extracting(AppraisalSheet.Line::grade)
			.containsExactly(AppraisalGrade.EXCELLENT, AppraisalGrade.QUALIFIED, AppraisalGrade.QUALIFIED);
		assertThat(sheet.open()).isTrue();
		assertThat(this.files.of(this.branch.people().get(0).id(), this.secretary).appraisals())
			.containsExactly(new Appraisal(this.branch.people().get(0).id(), this.year, AppraisalGrade.EXCELLENT));
	}

	@Test
	void takesAnotherSheetInPlaceOfTheFirst() {
		enter(grades(1), "");

		enter(Map.of(this.branch.people().get(2).id(), AppraisalGrade.NOT_QUALIFIED), "");

		assertThat(this.appraisals.sheet(this.branch.code(), this.year, this.secretary).lines())
			.extracting(AppraisalSheet.Line::grade)
			.containsExactly(null, null, AppraisalGrade.NOT_QUALIFIED);
	}

	@Test
	void takesMoreExcellentMembersOnlyWithAReason() {
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> enter(grades(2), ""))
			.withMessageContaining("评为优秀的有 2 人，超过本支部党员 3 人的 1/3");

		enter(grades(2), "经上级党委同意");

		assertThat(this.appraisals.sheet(this.branch.code(), this.year, this.secretary).excessReason())
			.isEqualTo("经上级党委同意");
	}

	@Test
	void refusesAYearToComeAndPeopleOfAnotherBranch() {
		var stranger = this.staffing.aBranchWith(1).people().get(0).id();

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> this.appraisals.enter(this.branch.code(), this.year + 1, grades(1), "", this.secretary));
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> enter(Map.of(stranger, AppraisalGrade.QUALIFIED), ""))
			.withMessageContaining("已不在本支部");
	}

	@Test
	void isEnteredByTheBranchItselfAndReadByThoseWhoSeeIt() {
		var office = new Actor("M07310008", Set.of(Role.of(RoleKind.PARTY_OFFICE)));
		var member = new Actor(this.branch.people().get(1).userId(),
				Set.of(Role.of(RoleKind.MEMBER, this.branch.code())));

		assertThat(this.appraisals.sheet(this.branch.code(), this.year, office).open()).isFalse();
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.appraisals.enter(this.branch.code(), this.year, grades(1), "", office));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.appraisals.sheet(this.branch.code(), this.year, member));
	}

	private void enter(Map<UUID, AppraisalGrade> grades, String reason) {
		this.appraisals.enter(this.branch.code(), this.year, grades, reason, this.secretary);
	}

	/** So many excellent, the others qualified. */
	private Map<UUID, AppraisalGrade> grades(int excellent) {
		var grades = new LinkedHashMap<UUID, AppraisalGrade>();
		for (var person : this.branch.people()) {
			grades.put(person.id(), (grades.size() < excellent) ? AppraisalGrade.EXCELLENT : AppraisalGrade.QUALIFIED);
		}
		return grades;
	}

}
