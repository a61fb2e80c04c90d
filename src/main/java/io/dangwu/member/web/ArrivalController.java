package io.dangwu.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.dangwu.member.ArrivalService;
import io.dangwu.member.MemberStatus;
import io.dangwu.member.PersonCategory;
import io.dangwu.member.TransferReading;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.OrganizationService;
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
 * The page on which the organisation department takes in who comes from outside; the ID
 * number is typed here and in no form of the engine.
 */
@Controller
@RequestMapping("/transfers/arrival")
class ArrivalController {

	private static final String PAGE = "member/arrival";

	private final ArrivalService arrivals;

	private final TransferReading transfers;

	private final OrganizationService organizations;

	private final CurrentActor actor;

	private final Clock clock;

	ArrivalController(ArrivalService arrivals, TransferReading transfers, OrganizationService organizations,
			CurrentActor actor, Clock clock) {
		this.arrivals = arrivals;
		this.transfers = transfers;
		this.organizations = organizations;
		this.actor = actor;
		this.clock = clock;
	}

	@ModelAttribute("categories")
	PersonCategory[] categories() {
		return PersonCategory.values();
	}

	@ModelAttribute("statuses")
	List<MemberStatus> statuses() {
		return List.of(MemberStatus.FULL, MemberStatus.PROBATIONARY, MemberStatus.ACTIVIST, MemberStatus.APPLICANT);
	}

	@ModelAttribute("branches")
	List<Unit> branches() {
		return this.organizations.units().stream().filter(Unit::isBranch).toList();
	}

	@GetMapping
	String form(Model model) {
		if (!this.transfers.mayIssue(this.actor.get())) {
			throw new AccessRefused("转入由组织部办理");
		}
		model.addAttribute("arrival", ArrivalForm.on(LocalDate.now(this.clock)));
		return PAGE;
	}

	@PostMapping
	ModelAndView receive(@Valid @ModelAttribute("arrival") ArrivalForm arrival, BindingResult typed) {
		if (typed.hasErrors()) {
			return again();
		}
		try {
			return new ModelAndView(
					"redirect:/transfers/" + this.arrivals.receive(arrival.arrival(), this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			return again().addObject("refusal", refusal.verdict());
		}
	}

	private static ModelAndView again() {
		return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
	}

}
