package io.dangwu.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.organization.Category;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.ElectionMode;
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
 * The pages on which the organisation department founds an organisation and changes the
 * data of one.
 */
@Controller
@RequestMapping("/units")
class UnitFormController {

	private final SetUpService service;

	private final UnitDirectory units;

	private final CurrentActor actor;

	private final Clock clock;

	UnitFormController(SetUpService service, UnitDirectory units, CurrentActor actor, Clock clock) {
		this.service = service;
		this.units = units;
		this.actor = actor;
		this.clock = clock;
	}

	@ModelAttribute("types")
	List<OrganizationType> types() {
		return List.of(OrganizationType.BRANCH, OrganizationType.DIRECT_BRANCH, OrganizationType.GENERAL_BRANCH);
	}

	@ModelAttribute("categories")
	Category[] categories() {
		return Category.values();
	}

	@ModelAttribute("modes")
	ElectionMode[] modes() {
		return ElectionMode.values();
	}

	@ModelAttribute("superiors")
	List<UnitSheet> superiors() {
		this.service.checkKeeps(this.actor.get());
		return this.units.active(this.actor.get()).stream().filter((sheet) -> !sheet.unit().isBranch()).toList();
	}

	@GetMapping("/new")
	String founding(Model page) {
		page.addAttribute("unitForm", UnitForm.empty(today()));
		return "organization/founding";
	}

	@PostMapping("/new")
	ModelAndView found(@Valid @ModelAttribute("unitForm") UnitForm form, BindingResult typed) {
		if (typed.hasErrors()) {
			return again("organization/founding");
		}
		try {
			var unit = this.service.found(form.unit(), form.approval(), this.actor.get());
			return new ModelAndView("redirect:/units/" + unit.code());
		}
		catch (RegulationViolated refusal) {
			return again("organization/founding").addObject("refusal", refusal.verdict());
		}
	}

	@GetMapping("/{code}/data")
	String data(@PathVariable String code, Model page) {
		var sheet = this.units.sheet(code, this.actor.get());
		page.addAttribute("unit", sheet.unit());
		page.addAttribute("unitForm", UnitForm.of(sheet, today()));
		return "organization/data";
	}

	@PostMapping("/{code}/data")
	ModelAndView change(@PathVariable String code, @Valid @ModelAttribute("unitForm") UnitForm form,
			BindingResult typed) {
		var unit = this.units.sheet(code, this.actor.get()).unit();
		if (typed.hasErrors()) {
			return again("organization/data").addObject("unit", unit);
		}
		try {
			this.service.change(code, form.data(), form.approval(), this.actor.get());
			return new ModelAndView("redirect:/units/{code}");
		}
		catch (RegulationViolated refusal) {
			return again("organization/data").addObject("unit", unit).addObject("refusal", refusal.verdict());
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static ModelAndView again(String page) {
		return new ModelAndView(page, HttpStatus.UNPROCESSABLE_ENTITY);
	}

}
