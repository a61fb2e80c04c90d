package io.dangwu.training.web;

import java.util.UUID;

import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.training.ClassKind;
import io.dangwu.training.ClassMode;
import io.dangwu.training.TrainingReading;
import io.dangwu.training.TrainingService;
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
 * The list of classes, a new class, and the classes of one person.
 */
@Controller
@RequestMapping("/trainings")
class TrainingController {

	private final TrainingReading reading;

	private final TrainingService trainings;

	private final CurrentActor actor;

	TrainingController(TrainingReading reading, TrainingService trainings, CurrentActor actor) {
		this.reading = reading;
		this.trainings = trainings;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView all() {
		return list(ClassForm.empty());
	}

	@PostMapping
	ModelAndView plan(@ModelAttribute("typed") ClassForm typed) {
		try {
			return new ModelAndView("redirect:/trainings/" + this.trainings.plan(typed.plan(), this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			var page = list(typed).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	@GetMapping("/of/{memberId}")
	String of(@PathVariable UUID memberId, @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
			Model model) {
		model.addAttribute("trainings", this.reading.of(memberId, this.actor.get()));
		model.addAttribute("hours", this.reading.hours(memberId, this.actor.get()));
		model.addAttribute("memberId", memberId);
		return (part != null) ? "training/person :: trainings" : "training/person";
	}

	private ModelAndView list(ClassForm typed) {
		return new ModelAndView("training/classes").addObject("classes", this.reading.all(this.actor.get()))
			.addObject("typed", typed)
			.addObject("kinds", ClassKind.values())
			.addObject("modes", ClassMode.values());
	}

}
