package io.dangwu.rectification.web;

import java.util.ArrayList;
import java.util.Map;

import io.dangwu.grading.Checks;
import io.dangwu.organization.CurrentActor;
import io.dangwu.rectification.PlanDraft;
import io.dangwu.rectification.RectificationPlanService;
import io.dangwu.rectification.ProblemDraft;
import io.dangwu.rectification.ProblemView;
import io.dangwu.rectification.RectificationReading;
import io.dangwu.rectification.rule.FiveGoods;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a plan is drafted; what is typed is kept as it is typed.
 */
@Controller
@RequestMapping("/rectifications/{key}/plan")
class RectificationPlanController {

	private static final ProblemDraft EMPTY = new ProblemDraft(null, null, null, null, null, null, null, null);

	private final RectificationPlanService plans;

	private final RectificationReading reading;

	private final CurrentActor actor;

	RectificationPlanController(RectificationPlanService plans, RectificationReading reading, CurrentActor actor) {
		this.plans = plans;
		this.reading = reading;
		this.actor = actor;
	}

	@GetMapping
	String plan(@PathVariable String key, Model page) {
		var plan = this.reading.one(key, this.actor.get());
		var problems = plan.problems().stream().map(ProblemView::planned).toList();
		return show(key, new PlanDraft(problems, plan.institutions(), plan.carriers()), page);
	}

	@PostMapping("/draft")
	String draft(@PathVariable String key, @RequestParam Map<String, String> typed,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part, Model page,
			HttpServletResponse response) {
		var draft = new PlanForm(typed).draft();
		try {
			this.plans.draft(key, draft, this.actor.get());
			return (part != null) ? "rectification/plan :: saved" : "redirect:/rectifications/{key}/plan";
		}
		catch (RegulationViolated refusal) {
			refused(refusal, page, response);
			return (part != null) ? "rectification/plan :: unsaved" : show(key, draft, page);
		}
	}

	@PostMapping
	String submit(@PathVariable String key, @RequestParam Map<String, String> typed, Model page,
			HttpServletResponse response) {
		var draft = new PlanForm(typed).draft();
		try {
			this.plans.submit(key, draft, this.actor.get());
			return "redirect:/rectifications/{key}";
		}
		catch (RegulationViolated refusal) {
			refused(refusal, page, response);
			return show(key, draft, page);
		}
	}

	private String show(String key, PlanDraft draft, Model page) {
		var problems = new ArrayList<>(draft.problems());
		do {
			problems.add(EMPTY);
		}
		while (problems.size() < this.plans.demands(key).target());
		page.addAttribute("plan", this.reading.one(key, this.actor.get()));
		page.addAttribute("demands", this.plans.demands(key));
		page.addAttribute("draft", draft);
		page.addAttribute("problems", problems);
		page.addAttribute("checks", Checks.titles());
		page.addAttribute("goods", FiveGoods.values());
		page.addAttribute("roll", this.plans.roll(key, this.actor.get()));
		return "rectification/plan";
	}

	private static void refused(RegulationViolated refusal, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		page.addAttribute("refusal", refusal.verdict());
	}

}
