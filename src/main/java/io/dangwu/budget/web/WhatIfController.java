package io.dangwu.budget.web;

import java.util.Map;

import io.dangwu.budget.WhatIf;
import io.dangwu.budget.rule.MidYearPolicy;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which other rates, policies and numbers are tried out; nothing is stored.
 */
@Controller
@RequestMapping("/budget/what-if")
class WhatIfController {

	private final WhatIf whatIf;

	private final CurrentActor actor;

	WhatIfController(WhatIf whatIf, CurrentActor actor) {
		this.whatIf = whatIf;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show() {
		return page().addObject("result", this.whatIf.asItIs(this.actor.get()));
	}

	@PostMapping
	ModelAndView tryOut(@RequestParam Map<String, String> typed) {
		try {
			return page().addObject("result", this.whatIf.tryOut(new TrialForm(typed).trial(), this.actor.get()))
				.addObject("typed", typed)
				.addObject("tried", true);
		}
		catch (RegulationViolated refusal) {
			var page = show().addObject("typed", typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page() {
		return new ModelAndView("budget/what-if").addObject("year", this.whatIf.year())
			.addObject("policies", MidYearPolicy.values());
	}

}
