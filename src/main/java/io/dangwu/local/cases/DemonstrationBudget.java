package io.dangwu.local.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.dangwu.budget.BudgetReading;
import io.dangwu.budget.BudgetService;
import io.dangwu.budget.ExpenseService;
import io.dangwu.budget.FundPlanService;
import io.dangwu.budget.NewExpense;
import io.dangwu.local.DemonstrationClock;
import io.dangwu.local.Preparation;
import io.dangwu.local.cases.CaseQueue.OpenTask;
import io.dangwu.organization.Actor;
import io.dangwu.regulation.Money;
import org.camunda.bpm.engine.TaskService;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The budget of the year at the first start of the demonstration: some units have settled
 * their plans and spent something, the others are still asked.
 */
@Component
class DemonstrationBudget implements Preparation {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Map<String, Money> PURPOSES = Map.of("01", Money.of("1500"), "02", Money.of("1200"), "06",
			Money.of("1500"));

	/** The length of a unit's code, with which the codes of its branches begin. */
	private static final int UNIT = 4;

	/** Those who have settled their plans. */
	private static final List<String> SETTLED = List.of("ZZ02", "ZZ07", "ZD02");

	private final BudgetRooms rooms;

	private final Walker walker;

	private final DemonstrationClock clock;

	private final boolean wanted;

	DemonstrationBudget(BudgetRooms rooms, Walker walker, DemonstrationClock clock,
			@Value("${dangwu.demonstration:today}") String demonstration) {
		this.rooms = rooms;
		this.walker = walker;
		this.clock = clock;
		this.wanted = demonstration.equals("today");
	}

	@Override
	public void prepare() {
		if (this.wanted && this.rooms.reading().years(Actor.SYSTEM).isEmpty()) {
			var now = this.clock.instant();
			carry(LocalDate.ofInstant(now, ZONE), now);
			this.clock.moveTo(now);
		}
	}

	/** Its money is that of the college's members. */
	@Override
	public int getPhase() {
		return 2;
	}

	private void carry(LocalDate today, Instant now) {
		at(today, 12);
		var key = this.rooms.budgets().open(today.getYear(), Actor.SYSTEM);
		this.walker.answer(key, "confirmBudgetLine",
				Map.of("confirmedOn", at(today, 10), "decision", "AGREED", "lineReference", "党务经费专项（示例）"));
		this.walker.answer(key, "approveBudget",
				Map.of("approvedOn", at(today, 7), "decision", "AGREED", "approvalReference", "党委会纪要〔示例〕3 号"));
		this.walker.answer(key, "transferFunds", Map.of("transferredOn", at(today, 5), "voucher", "记字〔示例〕18 号"));
		var plannedOn = at(today, 3);
		SETTLED.forEach((unit) -> settle(key, unit, today.getYear(), plannedOn));
		this.walker.walk(key, (task) -> true, now);
		spend(at(today, 1));
	}

	/** Those days ago, if that was in this year. */
	private String at(LocalDate today, int daysAgo) {
		var first = today.withDayOfYear(1);
		var day = today.minusDays(daysAgo).isBefore(first) ? first : today.minusDays(daysAgo);
		this.clock.stopAt(day.atTime(9, 0).atZone(ZONE).toInstant());
		return day.toString();
	}

	private void settle(String key, String unit, int year, String on) {
		this.rooms.plans().draftAsProposed(year, unit, PURPOSES, Actor.SYSTEM);
		this.rooms.complete(key, unit, Map.of("plannedOn", on, "planMinutes", "委员会纪要〔示例〕5 号"));
	}

	private void spend(String on) {
		var day = LocalDate.parse(on);
		Stream
			.of(NewExpense.own("ZZ02-T01", day, Money.of("460"), "02", "示例书店", "购买学习资料").with("记字〔示例〕31 号", null),
					NewExpense.own("ZZ07", day, Money.of("1280"), "06", "示例纪念馆", "参观学习讲解和交通")
						.with("记字〔示例〕32 号", "委员会纪要〔示例〕6 号"),
					NewExpense.own("ZD02", day, Money.of("320"), "01", "示例印务", "印制学习材料").with("记字〔示例〕33 号", null))
			.forEach((expense) -> this.rooms.expenses()
				.enter(day.getYear(), expense.account().substring(0, UNIT), expense, Actor.SYSTEM));
	}

	/** The doors of the budget, and the tasks of its units. */
	@Component
	record BudgetRooms(BudgetReading reading, BudgetService budgets, FundPlanService plans, ExpenseService expenses,
			TaskService tasks, CaseQueue queue, Cast cast) {

		/** The one that the unit is asked. */
		void complete(String key, String unit, Map<String, Object> answers) {
			var task = this.queue.tasks(key)
				.stream()
				.filter((open) -> open.step().equals("planUnitFunds") && asks(open, unit))
				.findFirst()
				.orElseThrow();
			this.cast.as(task, () -> this.tasks.complete(task.id(), answers));
		}

		private boolean asks(OpenTask task, String unit) {
			return this.tasks.getIdentityLinksForTask(task.id()).get(0).getGroupId().endsWith("-" + unit);
		}

	}

}
