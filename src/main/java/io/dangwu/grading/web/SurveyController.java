package io.dangwu.grading.web;

import io.dangwu.grading.GradingReading;
import io.dangwu.grading.SurveyService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the superior gives out codes and closes the survey.
 */
@Controller
@RequestMapping("/gradings/{key}/survey")
class SurveyController {

	private final SurveyService surveys;

	private final GradingReading reading;

	private final CurrentActor actor;

	private final String address;

	SurveyController(SurveyService surveys, GradingReading reading, CurrentActor actor,
			@Value("${dangwu.url}") String address) {
		this.surveys = surveys;
		this.reading = reading;
		this.actor = actor;
		this.address = address;
	}

	@GetMapping
	String survey(@PathVariable String key, Model page) {
		return show(key, new SurveyForm(null, null), page);
	}

	/** The codes are shown this once. */
	@PostMapping("/codes")
	String issue(@PathVariable String key, @ModelAttribute("typed") SurveyForm typed, Model page,
			HttpServletResponse response) {
		try {
			page.addAttribute("codes",
					this.surveys.issue(key, typed.peopleOrNone(), typed.codesOrNone(), this.actor.get()));
			page.addAttribute("address", this.address);
			page.addAttribute("grading", this.reading.one(key, this.actor.get()));
			return "grading/codes";
		}
		catch (RegulationViolated refusal) {
			return refused(key, typed, refusal, page, response);
		}
	}

	@PostMapping("/closing")
	String close(@PathVariable String key, Model page, HttpServletResponse response) {
		try {
			this.surveys.close(key, this.actor.get());
			return "redirect:/gradings/{key}";
		}
		catch (RegulationViolated refusal) {
			return refused(key, new SurveyForm(null, null), refusal, page, response);
		}
	}

	private String refused(String key, SurveyForm typed, RegulationViolated refusal, Model page,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		page.addAttribute("refusal", refusal.verdict());
		return show(key, typed, page);
	}

	private String show(String key, SurveyForm typed, Model page) {
		page.addAttribute("grading", this.reading.one(key, this.actor.get()));
		page.addAttribute("survey", this.surveys.of(key, this.actor.get()).orElse(null));
		page.addAttribute("bounds", this.surveys.bounds(key));
		page.addAttribute("typed", typed);
		return "grading/survey";
	}

}
