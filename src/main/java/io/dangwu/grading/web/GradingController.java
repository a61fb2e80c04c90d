package io.dangwu.grading.web;

import io.dangwu.grading.EvaluatorReplacement;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of gradings, where new ones begin, and a single one.
 */
@Controller
@RequestMapping("/gradings")
class GradingController {

	private final GradingReading reading;

	private final GradingRound round;

	private final EvaluatorReplacement replacement;

	private final CurrentActor actor;

	GradingController(GradingReading reading, GradingRound round, EvaluatorReplacement replacement,
			CurrentActor actor) {
		this.reading = reading;
		this.round = round;
		this.replacement = replacement;
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
		page.addAttribute("change", this.replacement.choices(key, this.actor.get()).orElse(null));
		return "grading/grading";
	}

	@PostMapping("/{key}/evaluators")
	String replace(@PathVariable String key, @RequestParam String leaver, @RequestParam String newcomer) {
		this.replacement.replace(key, leaver, newcomer, this.actor.get());
		return "redirect:/gradings/{key}";
	}

	private String list(OpeningForm typed, Model page) {
		page.addAttribute("gradings", this.reading.all(this.actor.get()));
		page.addAttribute("opens", this.reading.opens(this.actor.get()));
		page.addAttribute("units", this.round.units());
		page.addAttribute("typed", typed);
		return "grading/gradings";
	}

}
