package io.dangwu.development.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.development.DevelopmentService;
import io.dangwu.development.Submission;
import io.dangwu.member.PersonCategory;
import io.dangwu.organization.Actor;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a branch secretary enters a new applicant; the ID number is typed
 * here and in no form of the engine.
 */
@Controller
@RequestMapping("/applicants/new")
class ApplicantController {

	private static final String PAGE = "development/applicant";

	private final DevelopmentService developments;

	private final OrganizationService organizations;

	private final CurrentActor actor;

	private final Clock clock;

	ApplicantController(DevelopmentService developments, OrganizationService organizations, CurrentActor actor,
			Clock clock) {
		this.developments = developments;
		this.organizations = organizations;
		this.actor = actor;
		this.clock = clock;
	}

	@ModelAttribute("categories")
	PersonCategory[] categories() {
		return PersonCategory.values();
	}

	@ModelAttribute("submissions")
	Submission[] submissions() {
		return Submission.values();
	}

	@ModelAttribute("branches")
	List<Unit> branches() {
		return ownBranches(this.actor.get());
	}

	@GetMapping
	String form(Model model) {
		var branch = branches().stream().findFirst().map(Unit::code).orElse("");
		model.addAttribute("applicant", ApplicantForm.of(branch, LocalDate.now(this.clock)));
		return PAGE;
	}

	@PostMapping
	ModelAndView receive(@Valid @ModelAttribute("applicant") ApplicantForm applicant, BindingResult typed) {
		if (typed.hasErrors()) {
			return again();
		}
		try {
			return new ModelAndView("redirect:/developments/"
					+ this.developments.receive(applicant.applicant(), applicant.submission(), this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			return again().addObject("refusal", refusal.verdict());
		}
	}

	private static ModelAndView again() {
		return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private List<Unit> ownBranches(Actor actor) {
		return actor.roles()
			.stream()
			.filter((role) -> role.kind() == RoleKind.BRANCH_SECRETARY)
			.map(Role::unit)
			.map(this.organizations::unit)
			.toList();
	}

}
