package io.dangwu.budget.web;

import java.util.stream.Collectors;

import io.dangwu.budget.DuesAccount;
import io.dangwu.budget.DuesEntry;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationService;
import io.dangwu.organization.Unit;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The account of the dues, apart from all budgets.
 */
@Controller
@RequestMapping("/budget/dues")
class DuesController {

	private final DuesAccount dues;

	private final OrganizationService organizations;

	private final CurrentActor actor;

	DuesController(DuesAccount dues, OrganizationService organizations, CurrentActor actor) {
		this.dues = dues;
		this.organizations = organizations;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView show() {
		return page(DuesForm.empty());
	}

	@PostMapping
	ModelAndView enter(@ModelAttribute("typed") DuesForm typed) {
		try {
			this.dues.enter(typed.entry(), this.actor.get());
			return new ModelAndView("redirect:/budget/dues?entered");
		}
		catch (RegulationViolated refusal) {
			var page = page(typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(DuesForm typed) {
		var units = this.organizations.units();
		return new ModelAndView("budget/dues").addObject("balance", this.dues.balance(this.actor.get()))
			.addObject("entries", this.dues.entries(this.actor.get()))
			.addObject("keeps", this.dues.keeps(this.actor.get()))
			.addObject("directions", DuesEntry.Direction.values())
			.addObject("units", units.stream().filter(Unit::isBranch).toList())
			.addObject("names", units.stream().collect(Collectors.toMap(Unit::code, Unit::name)))
			.addObject("typed", typed);
	}

}
