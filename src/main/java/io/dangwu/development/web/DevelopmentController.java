package io.dangwu.development.web;

import io.dangwu.development.CaseRegister;
import io.dangwu.development.CaseSearch;
import io.dangwu.development.IntakeService;
import io.dangwu.development.Stage;
import io.dangwu.organization.CurrentActor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases and the file of each. */
@Controller
@RequestMapping("/developments")
class DevelopmentController {

	private final CaseRegister cases;

	private final IntakeService intake;

	private final CaseFrame frame;

	private final CurrentActor actor;

	DevelopmentController(CaseRegister cases, IntakeService intake, CaseFrame frame, CurrentActor actor) {
		this.cases = cases;
		this.intake = intake;
		this.frame = frame;
		this.actor = actor;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String stage, @RequestParam(defaultValue = "0") int page, Model model) {
		var search = new CaseSearch(name, unit, stage, page);
		model.addAttribute("search", search);
		model.addAttribute("found", this.cases.cases(search, this.actor.get()));
		model.addAttribute("branches", this.cases.branches(this.actor.get()));
		model.addAttribute("stages", Stage.values());
		model.addAttribute("waiting", this.intake.waiting(this.actor.get()).size());
		return "development/cases";
	}

	@GetMapping("/{key}")
	String file(@PathVariable String key, Model model) {
		return this.frame.fill(model, key, this.actor.get(), "", CaseAction.empty());
	}

}
