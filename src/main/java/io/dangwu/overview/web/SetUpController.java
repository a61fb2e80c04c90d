package io.dangwu.overview.web;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.organization.AdmissionPlans;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.RoleKind;
import io.dangwu.overview.PeopleGroup;
import io.dangwu.overview.PlanOverview;
import io.dangwu.overview.SetUpOverview;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The look at the set-up of the college, the plan of the year and the lists behind its
 * figures.
 */
@Controller
@RequestMapping("/set-up")
class SetUpController {

	private final SetUpOverview overview;

	private final PlanOverview plan;

	private final AdmissionPlans plans;

	private final CurrentActor actor;

	private final Clock clock;

	SetUpController(SetUpOverview overview, PlanOverview plan, AdmissionPlans plans, CurrentActor actor, Clock clock) {
		this.overview = overview;
		this.plan = plan;
		this.plans = plans;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	String check(@RequestParam(required = false) @Nullable Integer year, Model page) {
		return show((year != null) ? year : thisYear(), null, page);
	}

	@PostMapping("/plan")
	String set(@ModelAttribute PlanForm form, Model page, HttpServletResponse response) {
		try {
			this.plans.set(form.plan(), this.actor.get());
			return "redirect:/set-up?year=" + form.year() + "#plan";
		}
		catch (RegulationViolated refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refusal.verdict());
			return show(form.year(), form, page);
		}
	}

	@GetMapping("/people")
	String people(@RequestParam String unit, @RequestParam PeopleGroup group, @RequestParam int year, Model page) {
		page.addAttribute("group", group);
		page.addAttribute("year", year);
		page.addAttribute("people", this.plan.people(unit, group, year, this.actor.get()));
		return "overview/people";
	}

	private String show(int year, @Nullable PlanForm typed, Model page) {
		var actor = this.actor.get();
		var lines = this.plan.lines(year, actor);
		page.addAttribute("findings", this.overview.findings(actor));
		page.addAttribute("terms", this.overview.terms(actor));
		page.addAttribute("size", this.overview.size(actor));
		page.addAttribute("lines", lines);
		page.addAttribute("total", this.plan.total(lines));
		page.addAttribute("year", year);
		page.addAttribute("thisYear", thisYear());
		page.addAttribute("keeps", actor.has(RoleKind.ORG_DEPARTMENT));
		page.addAttribute("typed", typed);
		return "overview/set-up";
	}

	private int thisYear() {
		return LocalDate.now(this.clock).getYear();
	}

}
