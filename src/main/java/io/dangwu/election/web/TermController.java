package io.dangwu.election.web;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.election.ElectionReading;
import io.dangwu.election.TermService;
import io.dangwu.election.TermView;
import io.dangwu.organization.CurrentActor;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

/**
 * The list of terms of office, and the page on which the organisation department enters a
 * delay, an early end or an election.
 */
@Controller
@RequestMapping("/terms")
class TermController {

	private static final String PAGE = "election/term";

	private final TermService terms;

	private final ElectionReading elections;

	private final CurrentActor actor;

	private final Clock clock;

	TermController(TermService terms, ElectionReading elections, CurrentActor actor, Clock clock) {
		this.terms = terms;
		this.elections = elections;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	String all(@RequestParam(required = false) TermView.@Nullable Standing standing, Model page) {
		var all = this.terms.all(this.actor.get());
		page.addAttribute("terms",
				all.stream().filter((view) -> standing == null || view.standing() == standing).toList());
		page.addAttribute("standings", TermView.Standing.values());
		page.addAttribute("standing", standing);
		return "election/terms";
	}

	@GetMapping("/{code}")
	String one(@PathVariable String code, Model page) {
		fill(code, page);
		var today = LocalDate.now(this.clock);
		var end = this.terms.of(code, this.actor.get()).map((view) -> view.term().end()).orElse(today);
		page.addAttribute("form", TermForm.empty(end, today));
		return PAGE;
	}

	@PostMapping("/{code}")
	ModelAndView enter(@PathVariable String code, @Valid @ModelAttribute("form") TermForm form, BindingResult typed,
			Model page) {
		fill(code, page);
		if (typed.hasErrors()) {
			return again();
		}
		try {
			enter(code, form);
			return new ModelAndView("redirect:/terms/{code}");
		}
		catch (RegulationViolated refusal) {
			return again().addObject("refusal", refusal.verdict());
		}
	}

	private void enter(String code, TermForm form) {
		switch (form.act()) {
			case END -> this.terms.moveEnd(code, form.day(), form.approval(), this.actor.get());
			case ELECTION -> this.terms.begin(code, form.day(), form.approval(), this.actor.get());
		}
	}

	private void fill(String code, Model page) {
		var actor = this.actor.get();
		page.addAttribute("sheet", this.terms.sheet(code, actor));
		page.addAttribute("term", this.terms.of(code, actor).orElse(null));
		page.addAttribute("keeps", actor.has(RoleKind.ORG_DEPARTMENT));
		page.addAttribute("election", this.elections.open(code, actor).orElse(null));
		page.addAttribute("electsFrom", this.terms.electsFrom());
		page.addAttribute("delayAtMost", this.terms.delayAtMost());
		page.addAttribute("mayElect", this.elections.mayOpen(code, actor));
	}

	private static ModelAndView again() {
		return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
	}

}
