package io.dangwu.development.web;

import io.dangwu.development.CompanionKind;
import io.dangwu.development.DevelopmentService;
import io.dangwu.development.ReplacementService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a branch secretary enters on the page of a case, outside its steps. */
@Controller
@RequestMapping("/developments/{key}")
class CaseActionController {

	private static final String TO_FILE = "redirect:/developments/{key}";

	private final DevelopmentService developments;

	private final ReplacementService replacements;

	private final CaseFrame frame;

	private final CurrentActor actor;

	CaseActionController(DevelopmentService developments, ReplacementService replacements, CaseFrame frame,
			CurrentActor actor) {
		this.developments = developments;
		this.replacements = replacements;
		this.frame = frame;
		this.actor = actor;
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable String key, @ModelAttribute("typed") CaseAction typed, BindingResult binding,
			Model page, HttpServletResponse response) {
		return answer(new Asked(key, "withdrawal", typed, binding), page, response,
				() -> this.developments.withdraw(key, typed.day(), typed.paper(), this.actor.get()));
	}

	@PostMapping("/discipline")
	String discipline(@PathVariable String key, @ModelAttribute("typed") CaseAction typed, BindingResult binding,
			Model page, HttpServletResponse response) {
		return answer(new Asked(key, "discipline", typed, binding), page, response,
				() -> this.developments.discipline(key, typed.day(), typed.paper(), this.actor.get()));
	}

	@PostMapping("/companions/{kind}")
	String replace(@PathVariable String key, @PathVariable CompanionKind kind,
			@ModelAttribute("typed") CaseAction typed, BindingResult binding, Model page,
			HttpServletResponse response) {
		return answer(new Asked(key, kind.name(), typed, binding), page, response,
				() -> this.replacements.replace(key, kind, typed.replacement(), this.actor.get()));
	}

	/** What was refused is shown again beside its reasons. */
	private String answer(Asked asked, Model page, HttpServletResponse response, Runnable act) {
		try {
			asked.typed().check(asked.binding());
			act.run();
			return TO_FILE;
		}
		catch (RegulationViolated refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refusal.verdict());
			return this.frame.fill(page, asked.key(), this.actor.get(), asked.action(), asked.typed());
		}
	}

	/** One action as it was sent. */
	private record Asked(String key, String action, CaseAction typed, BindingResult binding) {
	}

}
