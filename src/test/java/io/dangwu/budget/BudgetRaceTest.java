package io.dangwu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.dangwu.ApplicationTest;
import io.dangwu.budget.Treasury.College;
import io.dangwu.budget.rule.Fund;
import io.dangwu.budget.rule.FundPlan;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Money;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What happens to a unit's money at the same moment. */
@ApplicationTest
class BudgetRaceTest {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	Treasury treasury;

	@Autowired
	BudgetService budgets;

	@Autowired
	FundPlanService plans;

	@Autowired
	BudgetYear years;

	@Autowired
	ExpenseService expenses;

	@Autowired
	BudgetReading reading;

	@Autowired
	TransactionTemplate transactions;

	private College college;

	private String key;

	@BeforeEach
	void transferTheMoney() {
		this.college = this.treasury.aCollege();
		this.key = this.treasury.opened(this.college, MidYearPolicy.SNAPSHOT).key();
		var agreed = new LineDecision(LineDecision.Answer.AGREED, TODAY, "1", null);
		this.budgets.confirm(this.key, agreed, this.college.planner());
		this.budgets.approve(this.key, agreed, this.college.directPlanner());
		this.budgets.transfer(this.key, TODAY, "1", this.college.planner());
		draft("600");
	}

	@Test
	void draftsNothingOverAPlanThatIsJustBeingSettled() {
		var draft = meanwhile(this::settle, () -> draft("100"));

		assertThatExceptionOfType(CompletionException.class).isThrownBy(draft::join)
			.withCauseInstanceOf(RegulationViolated.class)
			.withMessageContaining("不能编制或者修改使用计划");
		assertThat(unit().purposes()).filteredOn(PurposeLine::purpose, Purpose.READING)
			.extracting(PurposeLine::planned)
			.containsExactly(Money.of("600"));
	}

	@Test
	void spendsNothingOfAYearThatIsJustBeingClosed() {
		settle();
		this.years.publish(this.key, TODAY, List.of(PublicationChannel.CAMPUS_NETWORK));

		var expense = meanwhile(() -> this.years.close(this.key), this::spend);

		assertThatExceptionOfType(CompletionException.class).isThrownBy(expense::join)
			.withCauseInstanceOf(RegulationViolated.class)
			.withMessageContaining("已决算");
		assertThat(unit().unit().spent()).hasToString("0.00");
	}

	@Test
	void closesTheYearAfterTheExpenseThatIsJustBeingBooked() {
		settle();
		this.years.publish(this.key, TODAY, List.of(PublicationChannel.CAMPUS_NETWORK));

		meanwhile(this::spend, () -> this.years.close(this.key)).join();

		assertThat(unit().budget().state()).isEqualTo(BudgetState.CLOSED);
		assertThat(unit().unit().left()).hasToString("500.00");
	}

	/**
	 * The second deed begins before the first is committed, and has the time to slip in.
	 */
	private CompletableFuture<Void> meanwhile(Runnable first, Runnable second) {
		return this.transactions.execute((status) -> {
			first.run();
			var other = CompletableFuture.runAsync(second);
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> await(other));
			return other;
		});
	}

	private static void await(CompletableFuture<Void> deed)
			throws InterruptedException, ExecutionException, TimeoutException {
		deed.get(1, TimeUnit.SECONDS);
	}

	private void draft(String reading) {
		this.plans.draft(this.college.year(), this.college.direct(),
				new FundPlan(Money.of("600"), Map.of(), Map.of(Purpose.READING, Money.of(reading))),
				this.college.directPlanner());
	}

	private void settle() {
		this.plans.settle(this.key, this.college.direct(), TODAY, "支委会纪要 1 号", this.college.directPlanner());
	}

	private void spend() {
		this.expenses.enter(this.college.year(), this.college.direct(),
				new NewExpense(Fund.BUDGET, LocalDate.parse(this.college.day("05-16")), Money.of("100"),
						Purpose.READING, this.college.direct(), this.college.direct(), "示例书店", "购买学习资料", null, null),
				this.college.directPlanner());
	}

	private UnitPage unit() {
		return this.reading.unit(this.college.year(), this.college.direct(), Actor.SYSTEM);
	}

}
