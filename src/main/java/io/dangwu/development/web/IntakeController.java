package io.dangwu.development.web;

import java.util.UUID;

import io.dangwu.development.IntakeService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of those who are on the way and whose case is to be taken up. */
@Controller
@RequestMapping("/applicants/waiting")
class IntakeController {

	private final IntakeService intake;

	private final CurrentActor actor;

	IntakeController(IntakeService intake, CurrentActor actor) {
		this.intake = intake;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView waiting() {
		return new ModelAndView("development/waiting").addObject("people", this.intake.waiting(this.actor.get()));
	}

	@PostMapping
	ModelAndView takeUp(@RequestParam UUID person, @RequestParam(defaultValue = "0") int inspections) {
		try {
			var key = this.intake.takeUp(person, inspections, this.actor.get());
			return new ModelAndView("redirect:/developments/" + key);
		}
		catch (RegulationViolated refusal) {
			var page = waiting().addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

}
