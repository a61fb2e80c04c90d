package io.dangwu.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import io.dangwu.organization.ClosureService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.SetUpService;
import io.dangwu.organization.UnitDirectory;
import io.dangwu.organization.UnitSheet;
import io.dangwu.regulation.RegulationViolated;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which the organisation department merges a branch into another one, moves
 * it under another general branch, or dissolves an organisation.
 */
@Controller
@RequestMapping("/units/{code}/arrangement")
class ArrangementController {

	private static final String PAGE = "organization/arrangement";

	private final SetUpService setUp;

	private final ClosureService closure;

	private final UnitDirectory units;

	private final CurrentActor actor;

	private final Clock clock;

	ArrangementController(SetUpService setUp, ClosureService closure, UnitDirectory units, CurrentActor actor,
			Clock clock) {
		this.setUp = setUp;
		this.closure = closure;
		this.units = units;
		this.actor = actor;
		this.clock = clock;
	}

	@ModelAttribute
	void fill(@PathVariable String code, Model page) {
		this.setUp.checkKeeps(this.actor.get());
		var sheet = this.units.sheet(code, this.actor.get());
		page.addAttribute("sheet", sheet);
		page.addAttribute("branches", others(sheet));
		page.addAttribute("generalBranches", generalBranches(sheet));
	}

	@GetMapping
	String show(Model page) {
		page.addAttribute("form", ArrangementForm.empty(LocalDate.now(this.clock)));
		return PAGE;
	}

	@PostMapping
	ModelAndView arrange(@PathVariable String code, @Valid @ModelAttribute("form") ArrangementForm form,
			BindingResult typed) {
		if (typed.hasErrors()) {
			return again();
		}
		try {
			arrange(code, form);
			return new ModelAndView("redirect:/units/{code}");
		}
		catch (RegulationViolated refusal) {
			return again().addObject("refusal", refusal.verdict());
		}
	}

	private void arrange(String code, ArrangementForm form) {
		switch (form.kind()) {
			case MERGE -> this.closure.merge(code, form.otherOrNone(), form.approval(), this.actor.get());
			case MOVE -> this.setUp.move(code, form.otherOrNone(), form.approval(), this.actor.get());
			case DISSOLVE -> this.closure.dissolve(code, form.approval(), this.actor.get());
		}
	}

	/** The branches beside it come first. */
	private List<UnitSheet> others(UnitSheet sheet) {
		return this.units.active(this.actor.get())
			.stream()
			.filter((other) -> other.unit().isBranch() && !other.unit().equals(sheet.unit()))
			.sorted(Comparator.comparing((other) -> !isBeside(other, sheet)))
			.toList();
	}

	private static boolean isBeside(UnitSheet other, UnitSheet sheet) {
		return Objects.equals(other.unit().parentCode(), sheet.unit().parentCode());
	}

	private List<UnitSheet> generalBranches(UnitSheet sheet) {
		return this.units.active(this.actor.get())
			.stream()
			.filter((other) -> other.unit().type() == OrganizationType.GENERAL_BRANCH)
			.filter((other) -> !other.unit().code().equals(sheet.unit().parentCode()))
			.toList();
	}

	private static ModelAndView again() {
		return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
	}

}
