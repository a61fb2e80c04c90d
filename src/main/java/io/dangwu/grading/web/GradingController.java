package io.dangwu.grading.web;

import io.dangwu.grading.GradingReading;
import io.dangwu.grading.GradingRound;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The list of gradings, where new ones begin, and a single one.
 */
@Controller
@RequestMapping("/gradings")
class GradingController {

	private final GradingReading reading;

	private final GradingRound round;

	private final CurrentActor actor;

	GradingController(GradingReading reading, GradingRound round, CurrentActor actor) {
		this.reading = reading;
		this.round = round;
		this.actor = actor;
	}

	@GetMapping
	String all(Model page) {
		var deadline = this.round.usualDeadline();
		return list(OpeningForm.usual(deadline, deadline.getYear()), page);
	}

	@PostMapping
	String open(@ModelAttribute("typed") OpeningForm typed, Model page, HttpServletResponse response) {
		try {
			this.round.open(typed.grading(), typed.isWithBranches(), this.actor.get());
			return "redirect:/gradings";
		}
		catch (RegulationViolated refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refusal.verdict());
			return list(typed, page);
		}
	}

	@GetMapping("/{key}")
	String one(@PathVariable String key, Model page) {
		page.addAttribute("grading", this.reading.one(key, this.actor.get()));
		return "grading/grading";
	}

	private String list(OpeningForm typed, Model page) {
		page.addAttribute("gradings", this.reading.all(this.actor.get()));
		page.addAttribute("opens", this.reading.opens(this.actor.get()));
		page.addAttribute("units", this.round.units());
		page.addAttribute("typed", typed);
		return "grading/gradings";
	}

}
