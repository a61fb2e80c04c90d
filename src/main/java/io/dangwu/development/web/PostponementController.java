package io.dangwu.development.web;

import java.time.LocalDate;
import java.util.Objects;

import io.dangwu.development.CaseRegister;
import io.dangwu.development.MovedProbationService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which the branch that a probationary member has moved into puts the
 * discussion of the conversion off.
 */
@Controller
@RequestMapping("/developments/{key}/postponement")
class PostponementController {

	private final CaseRegister cases;

	private final MovedProbationService movedProbation;

	private final CurrentActor actor;

	PostponementController(CaseRegister cases, MovedProbationService movedProbation, CurrentActor actor) {
		this.cases = cases;
		this.movedProbation = movedProbation;
		this.actor = actor;
	}

	@GetMapping
	ModelAndView form(@PathVariable String key) {
		return page(key, null, "");
	}

	@PostMapping
	ModelAndView postpone(@PathVariable String key, @RequestParam(required = false) @Nullable LocalDate to,
			@RequestParam(defaultValue = "") String reason) {
		try {
			Verdict.refusedIf(to == null, "请填写推迟到哪一天").orThrow();
			this.movedProbation.postpone(key, Objects.requireNonNull(to), reason, this.actor.get());
			return new ModelAndView("redirect:/developments/" + key);
		}
		catch (RegulationViolated refusal) {
			var page = page(key, to, reason).addObject("refusal", refusal.verdict());
			page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return page;
		}
	}

	private ModelAndView page(String key, @Nullable LocalDate to, String reason) {
		return new ModelAndView("development/postponement").addObject("file", this.cases.find(key, this.actor.get()))
			.addObject("until", this.movedProbation.postponableUntil(key, this.actor.get()).orElse(null))
			.addObject("to", to)
			.addObject("reason", reason);
	}

}
