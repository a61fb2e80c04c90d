package io.dangwu.care.web;

import java.util.UUID;

import io.dangwu.care.CareKind;
import io.dangwu.care.CareService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Visits and aid: all that one may read, and those of one person.
 */
@Controller
@RequestMapping("/care")
class CareController {

	private final CareService care;

	private final CurrentActor actor;

	CareController(CareService care, CurrentActor actor) {
		this.care = care;
		this.actor = actor;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("visits", this.care.all(this.actor.get()));
		return "care/visits";
	}

	/** As a part of the person's page it is empty for those who read nothing of it. */
	@GetMapping("/of/{memberId}")
	ModelAndView of(@PathVariable UUID memberId,
			@RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
		if (part != null && !this.care.reads(this.actor.get())) {
			return new ModelAndView("care/person :: nothing");
		}
		var page = show(memberId, VisitForm.empty());
		page.setViewName((part != null) ? "care/person :: visits" : "care/person");
		return page;
	}

	@PostMapping("/of/{memberId}")
	ModelAndView enter(@PathVariable UUID memberId, @ModelAttribute("typed") VisitForm typed) {
		try {
			this.care.enter(memberId, typed.visit(), this.actor.get());
			return new ModelAndView("redirect:/care/of/" + memberId);
		}
		catch (RegulationViolated refusal) {
			var page = show(memberId, typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView show(UUID memberId, VisitForm typed) {
		return new ModelAndView("care/person").addObject("visits", this.care.of(memberId, this.actor.get()))
			.addObject("entering", this.care.mayEnter(memberId, this.actor.get()))
			.addObject("memberId", memberId)
			.addObject("typed", typed)
			.addObject("kinds", CareKind.values());
	}

}
