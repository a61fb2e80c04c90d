package io.dangwu.budget.web;

import java.util.UUID;

import io.dangwu.budget.BudgetReading;
import io.dangwu.budget.ExpenseService;
import io.dangwu.budget.rule.Fund;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One unit's money in a year: shares, plan against actual, ledger, and who was counted.
 */
@Controller
@RequestMapping("/budget/{year:\\d+}/units/{unit}")
class UnitFundsController {

	private final BudgetReading reading;

	private final ExpenseService expenses;

	private final CurrentActor actor;

	UnitFundsController(BudgetReading reading, ExpenseService expenses, CurrentActor actor) {
		this.reading = reading;
		this.expenses = expenses;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable int year, @PathVariable String unit) {
		return page(year, unit, ExpenseForm.empty());
	}

	@PostMapping("/expenses")
	ModelAndView enter(@PathVariable int year, @PathVariable String unit, @ModelAttribute("typed") ExpenseForm typed) {
		return then(year, unit, typed, () -> this.expenses.enter(year, unit, typed.expense(), this.actor.get()));
	}

	@PostMapping("/expenses/{expense}/reversal")
	ModelAndView reverse(@PathVariable int year, @PathVariable String unit, @PathVariable UUID expense,
			@RequestParam(defaultValue = "") String reason) {
		return then(year, unit, ExpenseForm.empty(),
				() -> this.expenses.reverse(year, unit, expense, reason, this.actor.get()));
	}

	@GetMapping("/names")
	ModelAndView names(@PathVariable int year, @PathVariable String unit) {
		var actor = this.actor.get();
		return new ModelAndView("budget/names").addObject("names", this.reading.names(year, unit, actor))
			.addObject("year", year)
			.addObject("unit", unit);
	}

	private ModelAndView then(int year, String unit, ExpenseForm typed, Runnable act) {
		try {
			act.run();
			return new ModelAndView("redirect:/budget/%d/units/%s?entered#ledger".formatted(year, unit));
		}
		catch (RegulationViolated refusal) {
			var page = page(year, unit, typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(int year, String unit, ExpenseForm typed) {
		return new ModelAndView("budget/unit").addObject("page", this.reading.unit(year, unit, this.actor.get()))
			.addObject("typed", typed)
			.addObject("purposes", Purpose.values())
			.addObject("funds", Fund.values());
	}

}
