package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.dangwu.ApplicationTest;
import io.dangwu.Case;
import io.dangwu.Cases;
import io.dangwu.budget.Treasury.College;
import io.dangwu.budget.rule.Fund;
import io.dangwu.budget.rule.FundPlan;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The budget of a year, from the count of members to its closing. */
@ApplicationTest
class PartyWorkBudgetProcessTest {

	@Autowired
	private Treasury treasury;

	@Autowired
	private Cases cases;

	@Autowired
	private BudgetReading reading;

	@Autowired
	private FundPlanService plans;

	@Autowired
	private ExpenseService expenses;

	@Autowired
	private ChangeService changes;

	@AfterEach
	void comeBack() {
		this.cases.today();
	}

	@Test
	void carriesTheMoneyFromTheCountToTheEndOfTheYear() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);

		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);
		plan(budget, college);
		publish(budget, college);
		spend(college, "500.00");
		budget.waitOut("yearEnded");

		assertThat(budget.isEnded()).isTrue();
		assertThat(budget.hasPassed("closeYear")).isTrue();
		var allocation = this.reading.allocation(college.year(), Actor.SYSTEM);
		assertThat(allocation.budget().state()).isEqualTo(BudgetState.CLOSED);
		assertThat(allocation.total()).hasToString("2,200.00");
		assertThat(allocation.left()).hasToString("1,700.00");
		this.cases.today();
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> spend(college, "10.00"))
			.withMessageContaining("已决算");
	}

	@Test
	void goesOnWithoutAUnitThatHasNotPlannedByTheEndOfTheYear() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);
		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);

		budget.fire("planningYearOver");
		publish(budget, college);
		budget.fire("yearEnded");

		assertThat(budget.isEnded()).isTrue();
		var allocation = this.reading.allocation(college.year(), Actor.SYSTEM);
		assertThat(allocation.left()).isEqualTo(allocation.total());
	}

	@Test
	void tracesEveryYuanToAName() {
		var college = this.treasury.aCollege();
		this.treasury.opened(college, MidYearPolicy.SNAPSHOT);

		var names = this.reading.names(college.year(), college.general(), Actor.SYSTEM);

		assertThat(names).hasSize(8);
		assertThat(names.stream().map(HeadName::amount).reduce(Money.ZERO, Money::plus))
			.isEqualTo(this.reading.unit(college.year(), college.general(), Actor.SYSTEM).unit().total())
			.hasToString("1,600.00");
	}

	@Test
	void asksFinanceTheCommitteeAndEachUnit() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);

		assertThat(budget.groups("confirmBudgetLine")).containsExactly("finance");
		confirm(budget, college);
		assertThat(budget.groups("approveBudget")).containsExactly("college-committee");
		approve(budget, college);
		transfer(budget, college);
		assertThat(budget.openTasks()).containsExactly("planUnitFunds", "planUnitFunds");
		assertThat(budget.task("planUnitFunds").getDueDate()).isNotNull();
	}

	@Test
	void isRevisedWhenFinanceSendsItBack() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);

		budget.as(college.finance())
			.answer("confirmBudgetLine",
					Map.of("confirmedOn", today(), "decision", "RETURNED", "returnReason", "标准高于预算安排"));

		assertThat(budget.as(college.office()).form("reviseBudget")).containsEntry("reason", "标准高于预算安排")
			.containsEntry("teacherRate", "300.00");
		budget.as(college.office())
			.answer("reviseBudget", Map.of("teacherRate", "350", "studentRate", "120", "policy", "MONTHLY_PRORATA"));
		assertThat(budget.openTasks()).containsExactly("confirmBudgetLine");
		assertThat(this.reading.allocation(college.year(), Actor.SYSTEM).total()).hasToString("2,580.00");
	}

	@Test
	void keepsToTheFloorWhenItIsRevised() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);
		budget.as(college.finance())
			.answer("confirmBudgetLine", Map.of("confirmedOn", today(), "decision", "RETURNED", "returnReason", "太高"));

		budget.as(college.office());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> budget.answer("reviseBudget",
					Map.of("teacherRate", "299.99", "studentRate", "100", "policy", "SNAPSHOT")))
			.withMessageContaining("299.99");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> budget.answer("reviseBudget",
					Map.of("teacherRate", "三百", "studentRate", "100", "policy", "SNAPSHOT")))
			.withMessageContaining("不是金额");
		assertThat(budget.openTasks()).containsExactly("reviseBudget");
	}

	@Test
	void isRevisedWhenTheCommitteeSendsItBack() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);
		confirm(budget, college);

		budget.as(college.committee())
			.answer("approveBudget", Map.of("approvedOn", today(), "decision", "RETURNED", "returnReason", "提高学生标准"));

		assertThat(budget.openTasks()).containsExactly("reviseBudget");
		assertThat(this.reading.allocation(college.year(), Actor.SYSTEM).budget().state())
			.isEqualTo(BudgetState.REVISING);
	}

	@Test
	void wantsTheLineAndTheReasonInWriting() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT).as(college.finance());

		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> budget.answer("confirmBudgetLine", Map.of("confirmedOn", today(), "decision", "AGREED")))
			.withMessageContaining("财务预算项目编号");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(
					() -> budget.answer("confirmBudgetLine", Map.of("confirmedOn", today(), "decision", "RETURNED")))
			.withMessageContaining("写明原因");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> budget.answer("confirmBudgetLine",
					Map.of("confirmedOn", "2999-01-01", "decision", "AGREED", "lineReference", "1")))
			.withMessageContaining("晚于今天");
		assertThat(budget.openTasks()).containsExactly("confirmBudgetLine");
	}

	@Test
	void waitsForAPlanThatTheRulesAllow() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);
		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);
		budget.as(college.generalSecretary());

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> settle(budget, college))
			.withMessageContaining("还没有编制使用计划");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> draft(college, "160.00", "810.00", "630.01"))
			.withMessageContaining("超出 0.01 元");
		assertThatExceptionOfType(RegulationViolated.class)
			.isThrownBy(() -> draft(college, "160.00", "820.00", "620.00"))
			.withMessageContaining("不得挪给教职工党支部");
		draft(college, "160.00", "810.00", "630.00");
		settle(budget, college);
		assertThat(budget.openTasks()).containsExactly("planUnitFunds");
	}

	@Test
	void isPlannedByTheSuperiorWhereNobodyHoldsThePost() {
		var college = this.treasury.aCollege();
		this.treasury.vacate(college.general());
		this.treasury.vacate(college.direct());
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);
		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);
		var department = this.treasury.department();

		draft(college, department, "160.00", "810.00", "630.00");
		this.plans.draft(college.year(), college.direct(), new FundPlan(Money.of("600"), Map.of(), Map.of()),
				department);
		settle(budget.as(department.userId()), college);
		settle(budget, "branch-secretary-" + college.direct());

		assertThat(budget.openTasks()).containsExactly("publishBudget");
	}

	@Test
	void isNotPlannedByTheSuperiorWhereSomebodyHoldsThePost() {
		var college = this.treasury.aCollege();
		this.treasury.opened(college, MidYearPolicy.SNAPSHOT);
		var department = this.treasury.department();

		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> draft(college, department, "160.00", "810.00", "630.00"));
	}

	@Test
	void spendsNothingBeforeThePlanIsSettled() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.SNAPSHOT);

		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> spend(college, "10.00"))
			.withMessageContaining("不能列支");
		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);
		assertThatExceptionOfType(RegulationViolated.class).isThrownBy(() -> spend(college, "10.00"))
			.withMessageContaining("还没有研究确定");
	}

	@Test
	void addsForThoseWhoJoinDuringTheYear() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.MONTHLY_PRORATA);
		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);
		this.treasury.joining(college.studentBranch(), PersonCategory.STUDENT, LocalDate.parse(college.day("06-15")));

		var booked = this.changes.book(college.year(), Actor.SYSTEM);

		assertThat(booked).isEqualTo(1);
		assertThat(this.changes.book(college.year(), Actor.SYSTEM)).as("nobody is booked twice").isZero();
		var page = this.reading.unit(college.year(), college.general(), Actor.SYSTEM);
		assertThat(page.unit().changes()).hasToString("58.33");
		assertThat(page.changes()).singleElement().satisfies((line) -> assertThat(line.amount()).hasToString("58.33"));
	}

	@Test
	void addsForTheFirstMemberOfAUnitThatHadNone() {
		var college = this.treasury.aCollege();
		var budget = this.treasury.opened(college, MidYearPolicy.MONTHLY_PRORATA);
		confirm(budget, college);
		approve(budget, college);
		transfer(budget, college);
		var founded = this.treasury.aDirectBranch();
		var secretary = this.treasury.joining(founded, PersonCategory.STAFF, LocalDate.parse(college.day("06-15")));

		assertThat(this.changes.book(college.year(), Actor.SYSTEM)).isEqualTo(1);

		var page = this.reading.unit(college.year(), founded, Actor.SYSTEM);
		assertThat(page.unit().total()).hasToString("175.00");
		assertThat(page.unit().toPlan()).isFalse();
		assertThat(budget.openTasks()).containsExactly("planUnitFunds", "planUnitFunds");
		this.expenses.enter(college.year(), founded,
				new NewExpense(Fund.BUDGET, LocalDate.parse(college.day("07-16")), Money.of("75"), Purpose.READING,
						founded, founded, "示例书店", "购买学习资料", null, null),
				new Actor(secretary.userId(), Set.of(Role.of(RoleKind.BRANCH_SECRETARY, founded))));
		assertThat(this.reading.unit(college.year(), founded, Actor.SYSTEM).unit().left()).hasToString("100.00");
	}

	private static void confirm(Case budget, College college) {
		budget.as(college.finance())
			.answer("confirmBudgetLine",
					Map.of("confirmedOn", today(), "decision", "AGREED", "lineReference", "专项 01"));
	}

	private static void approve(Case budget, College college) {
		budget.as(college.committee())
			.answer("approveBudget",
					Map.of("approvedOn", today(), "decision", "AGREED", "approvalReference", "党委纪要 1 号"));
	}

	private static void transfer(Case budget, College college) {
		budget.as(college.finance()).answer("transferFunds", Map.of("transferredOn", today(), "voucher", "记字 1 号"));
	}

	private void plan(Case budget, College college) {
		draft(college, "160.00", "810.00", "630.00");
		settle(budget.as(college.generalSecretary()), college);
		this.plans.draft(college.year(), college.direct(), new FundPlan(Money.of("600"), Map.of(), Map.of()),
				college.directPlanner());
		budget.as(college.directSecretary())
			.answer("planUnitFunds", "branch-secretary-" + college.direct(),
					Map.of("plannedOn", today(), "planMinutes", "支委会纪要 1 号"));
	}

	private static void publish(Case budget, College college) {
		budget.as(college.office())
			.answer("publishBudget", Map.of("publishedOn", today(), "channels", List.of("CAMPUS_NETWORK")));
	}

	private static void settle(Case budget, College college) {
		settle(budget, "general-branch-" + college.general());
	}

	private static void settle(Case budget, String group) {
		budget.answer("planUnitFunds", group, Map.of("plannedOn", today(), "planMinutes", "委员会纪要 1 号"));
	}

	private void draft(College college, String heldBack, String teachers, String students) {
		draft(college, college.planner(), heldBack, teachers, students);
	}

	private void draft(College college, Actor actor, String heldBack, String teachers, String students) {
		this.plans.draft(college.year(), college.general(), new FundPlan(Money.of(heldBack),
				Map.of(college.teacherBranch(), Money.of(teachers), college.studentBranch(), Money.of(students)),
				Map.of(Purpose.READING, Money.of("400"))), actor);
	}

	private void spend(College college, String amount) {
		this.expenses.enter(college.year(), college.general(),
				new NewExpense(Fund.BUDGET, LocalDate.parse(college.day("05-16")), Money.of(amount), Purpose.READING,
						college.teacherBranch(), college.teacherBranch(), "示例书店", "购买学习资料", null, null),
				college.planner());
	}

	private static String today() {
		return LocalDate.now().toString();
	}

}
