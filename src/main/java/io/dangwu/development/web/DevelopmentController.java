package io.dangwu.development.web;

import java.time.LocalDate;

import io.dangwu.development.CaseRegister;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.MovedProbationService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases and the file of each. */
@Controller
@RequestMapping("/developments")
class DevelopmentController {

	private static final String TO_FILE = "redirect:/developments/{key}";

	private final CaseRegister cases;

	private final DevelopmentService developments;

	private final MovedProbationService movedProbation;

	private final CurrentActor actor;

	DevelopmentController(CaseRegister cases, DevelopmentService developments, MovedProbationService movedProbation,
			CurrentActor actor) {
		this.cases = cases;
		this.developments = developments;
		this.movedProbation = movedProbation;
		this.actor = actor;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("cases", this.cases.cases(this.actor.get()));
		model.addAttribute("own", this.cases.own(this.actor.get()));
		return "development/cases";
	}

	@GetMapping("/{key}")
	String file(@PathVariable String key, Model model) {
		var view = this.cases.find(key, this.actor.get());
		model.addAttribute("file", view);
		model.addAttribute("postponable", this.movedProbation.postponableUntil(key, this.actor.get()).isPresent());
		model.addAttribute("secretary", this.actor.get().has(Role.of(RoleKind.BRANCH_SECRETARY, view.unit())));
		return "development/case";
	}

	@PostMapping("/{key}/withdrawal")
	String withdraw(@PathVariable String key, @RequestParam LocalDate on, @RequestParam String reference) {
		this.developments.withdraw(key, on, reference, this.actor.get());
		return TO_FILE;
	}

	@PostMapping("/{key}/discipline")
	String discipline(@PathVariable String key, @RequestParam LocalDate on, @RequestParam String reference) {
		this.developments.discipline(key, on, reference, this.actor.get());
		return TO_FILE;
	}

}
