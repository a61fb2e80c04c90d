package io.dangwu.election.web;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.election.ElectionReading;
import io.dangwu.election.ElectionService;
import io.dangwu.organization.CurrentActor;
import io.dangwu.regulation.RegulationViolated;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which an approved election is taken back.
 */
@Controller
@RequestMapping("/elections/{key}/withdrawal")
class WithdrawalController {

	private final ElectionReading reading;

	private final ElectionService elections;

	private final CurrentActor actor;

	private final Clock clock;

	WithdrawalController(ElectionReading reading, ElectionService elections, CurrentActor actor, Clock clock) {
		this.reading = reading;
		this.elections = elections;
		this.actor = actor;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView ask(@PathVariable String key) {
		return page(key, HttpStatus.OK).addObject("form", WithdrawalForm.empty(LocalDate.now(this.clock)));
	}

	@PostMapping
	ModelAndView withdraw(@PathVariable String key, @Valid @ModelAttribute("form") WithdrawalForm form,
			BindingResult typed) {
		if (typed.hasErrors()) {
			return page(key, HttpStatus.UNPROCESSABLE_ENTITY);
		}
		try {
			this.elections.withdraw(key, form.act(), this.actor.get());
			return new ModelAndView("redirect:/elections/{key}");
		}
		catch (RegulationViolated refusal) {
			return page(key, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refusal", refusal.verdict());
		}
	}

	private ModelAndView page(String key, HttpStatus status) {
		return new ModelAndView("election/withdrawal", status).addObject("election",
				this.reading.page(key, this.actor.get()));
	}

}
