package io.dangwu.member.web;

import java.util.UUID;

import io.dangwu.member.DisciplinePreview;
import io.dangwu.member.DisciplineReading;
import io.dangwu.member.DisciplineService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which sanctions and suspensions of rights are recorded: first it is shown
 * what an act would bring, then it is recorded.
 */
@Controller
@RequestMapping("/discipline")
class DisciplineController {

	private final DisciplineReading reading;

	private final DisciplinePreview preview;

	private final DisciplineService discipline;

	private final CurrentActor actor;

	DisciplineController(DisciplineReading reading, DisciplinePreview preview, DisciplineService discipline,
			CurrentActor actor) {
		this.reading = reading;
		this.preview = preview;
		this.discipline = discipline;
		this.actor = actor;
	}

	@GetMapping
	String current(Model model) {
		model.addAttribute("current", this.reading.current(this.actor.get()));
		return "member/discipline";
	}

	@PostMapping
	String find(@RequestParam String text, Model model) {
		model.addAttribute("text", text);
		try {
			model.addAttribute("found", this.reading.find(text, this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			model.addAttribute("refusal", refusal.verdict());
		}
		return current(model);
	}

	@GetMapping("/{id}")
	ModelAndView file(@PathVariable UUID id) {
		return show(id, DisciplineForm.empty());
	}

	@PostMapping("/{id}")
	ModelAndView record(@PathVariable UUID id, @ModelAttribute DisciplineForm form) {
		try {
			if (form.isSeen()) {
				this.discipline.record(id, form.act(), this.actor.get());
				return new ModelAndView("redirect:/discipline/" + id);
			}
			return show(id, form).addObject("act", form.act())
				.addObject("rightAfter", this.preview.rightAfter(id, form.act(), this.actor.get()));
		}
		catch (RegulationViolated refusal) {
			var page = show(id, form).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView show(UUID id, DisciplineForm form) {
		return new ModelAndView("member/discipline-file").addObject("file", this.reading.file(id, this.actor.get()))
			.addObject("form", form);
	}

}
