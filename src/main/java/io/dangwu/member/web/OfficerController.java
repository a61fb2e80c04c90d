package io.dangwu.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import io.dangwu.member.OfficerService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The officers of one organisation; the organisation department appoints and releases
 * them here.
 */
@Controller
@RequestMapping("/units/{code}/officers")
class OfficerController {

	private static final String PAGE = "member/officers";

	private static final String TO_OFFICERS = "redirect:/units/{code}/officers";

	private final OfficerService officers;

	private final CurrentActor actor;

	private final Clock clock;

	OfficerController(OfficerService officers, CurrentActor actor, Clock clock) {
		this.officers = officers;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String code, Model page) {
		fill(code, page);
		return PAGE;
	}

	@PostMapping
	ModelAndView appoint(@PathVariable String code, @Valid @ModelAttribute("form") AppointmentForm form,
			BindingResult typed, Model page, RedirectAttributes next) {
		if (typed.hasErrors()) {
			return again(code, page);
		}
		try {
			var name = this.officers.appoint(form.post(code), this.actor.get());
			next.addFlashAttribute("done", "已任命%s为%s".formatted(name, form.kind().title()));
			return new ModelAndView(TO_OFFICERS);
		}
		catch (RegulationViolated refusal) {
			return again(code, page).addObject("refusal", refusal.verdict());
		}
	}

	@PostMapping("/{postId}/release")
	ModelAndView release(@PathVariable String code, @PathVariable UUID postId, @RequestParam LocalDate on, Model page,
			RedirectAttributes next) {
		try {
			this.officers.release(code, postId, on, this.actor.get());
			next.addFlashAttribute("done", "已登记免职，自 %s 起不再任职".formatted(on));
			return new ModelAndView(TO_OFFICERS);
		}
		catch (RegulationViolated refusal) {
			return again(code, page).addObject("refusal", refusal.verdict())
				.addObject("released", postId)
				.addObject("releasedOn", on);
		}
	}

	private ModelAndView again(String code, Model page) {
		fill(code, page);
		return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private void fill(String code, Model page) {
		var register = this.officers.register(code, this.actor.get());
		page.addAttribute("register", register);
		if (!page.containsAttribute("form")) {
			page.addAttribute("form", AppointmentForm.empty(LocalDate.now(this.clock)));
		}
		page.addAttribute("kinds", kinds(register.unit()));
		page.addAttribute("today", LocalDate.now(this.clock));
	}

	private static List<PostKind> kinds(Unit unit) {
		return Arrays.stream(PostKind.values()).filter((kind) -> !kind.roles(unit).isEmpty()).toList();
	}

}
