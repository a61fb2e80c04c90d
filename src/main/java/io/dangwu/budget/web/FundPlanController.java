package io.dangwu.budget.web;

import java.util.Map;

import io.dangwu.budget.FundPlanService;
import io.dangwu.budget.rule.Purpose;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a unit draws up its plan.
 */
@Controller
@RequestMapping("/budget/{year:\\d+}/units/{unit}/plan")
class FundPlanController {

	private final FundPlanService plans;

	private final CurrentActor actor;

	FundPlanController(FundPlanService plans, CurrentActor actor) {
		this.plans = plans;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show(@PathVariable int year, @PathVariable String unit) {
		return page(year, unit, null);
	}

	@PostMapping
	ModelAndView draft(@PathVariable int year, @PathVariable String unit, @RequestParam Map<String, String> typed) {
		try {
			this.plans.draft(year, unit, new PlanForm(typed).plan(), this.actor.get());
			return new ModelAndView("redirect:/budget/%d/units/%s/plan?saved".formatted(year, unit));
		}
		catch (RegulationViolated refusal) {
			var page = page(year, unit, typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(int year, String unit, @Nullable Map<String, String> typed) {
		return new ModelAndView("budget/plan").addObject("sheet", this.plans.sheet(year, unit, this.actor.get()))
			.addObject("purposes", Purpose.values())
			.addObject("typed", typed);
	}

}
